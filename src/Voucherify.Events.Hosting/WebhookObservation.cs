using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Represents a request to a receiver that has been answered.</summary>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookObservation
{
    /// <summary>Gets what became of the request.</summary>
    public required WebhookReception Reception { get; init; }

    /// <summary>
    /// Gets the body as it arrived; empty if it was not read to its end. Nothing vouches for it unless
    /// <see cref="WebhookReception.SecretLabel"/> is set.
    /// </summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the signature as it was sent; <see langword="null"/> if there was none, or none of the form of one.</summary>
    public string? Signature { get; init; }

    /// <summary>Gets when the request arrived, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the time to the answer.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>
    /// Gets what was passed to <see cref="WebhookReceiver.ReceiveAsync"/> or, in ASP.NET Core, the <c>HttpContext</c>, which must not be
    /// used after the call.
    /// </summary>
    public object? Context { get; init; }
}
