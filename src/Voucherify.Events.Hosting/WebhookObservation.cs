using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Represents a request that a receiver has answered.</summary>
/// <remarks>Instances are immutable and can be shared between threads, except for <see cref="Context"/>.</remarks>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookObservation
{
    /// <summary>Gets the result of the request.</summary>
    public required WebhookReception Reception { get; init; }

    /// <summary>
    /// Gets the body as it was received. It is empty if the body was not read to the end, and it is unverified if
    /// <see cref="WebhookReception.SecretLabel"/> is <see langword="null"/>.
    /// </summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the signature as it was sent, or <see langword="null"/> if it was missing or malformed.</summary>
    public string? Signature { get; init; }

    /// <summary>Gets the time when the request was received, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the time from the receipt of the request to the response.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>
    /// Gets the context that was passed to <see cref="WebhookReceiver.ReceiveAsync"/> or, in ASP.NET Core, the <c>HttpContext</c>. Do not
    /// use the <c>HttpContext</c> after the observer returns.
    /// </summary>
    public object? Context { get; init; }
}
