using System.Net;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>Represents the result of a webhook that a test delivered.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class DeliveryResult
{
    /// <summary>Gets the status code of the response.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>Gets the outcome of the request.</summary>
    public required WebhookOutcome Outcome { get; init; }

    /// <summary>
    /// Gets the reason for an unsuccessful response, such as <c>SignatureMismatch</c>, or <see langword="null"/> if the response is
    /// successful.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>Gets the webhook that the receiver parsed, or <see langword="null"/> if the request was rejected.</summary>
    public WebhookEvent? Webhook { get; init; }

    /// <summary>
    /// Gets the handlers that ran, in order, with their exceptions. With an inbox that stores webhooks, the list contains the runs until
    /// all handlers succeeded or one failed for the first time.
    /// </summary>
    public required IReadOnlyList<HandlerRun> Handlers { get; init; }
}
