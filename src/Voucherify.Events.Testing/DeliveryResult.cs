using System.Net;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>Represents what became of a webhook that a test delivered.</summary>
public sealed class DeliveryResult
{
    /// <summary>Gets the status code of the answer.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>Gets what the receiver made of the webhook.</summary>
    public required WebhookOutcome Outcome { get; init; }

    /// <summary>Gets why the webhook was not answered with success, such as <c>SignatureMismatch</c>; <see langword="null"/> if it was.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the webhook as the receiver read it; <see langword="null"/> if it was rejected.</summary>
    public WebhookEvent? Webhook { get; init; }

    /// <summary>
    /// Gets the handlers that ran, in order, with what they threw: before the answer or, with an inbox that stores webhooks, until all had
    /// succeeded or one had failed once.
    /// </summary>
    public required IReadOnlyList<HandlerRun> Handlers { get; init; }
}
