namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents a query for waiting webhooks. A webhook must meet all conditions; a query without conditions selects all waiting webhooks.
/// </summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class WaitingWebhookQuery
{
    /// <summary>Gets the event type, such as <c>voucher.published</c>, or <see langword="null"/> for any event type.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the name of the receiver that accepted the webhook, or <see langword="null"/> for any receiver.</summary>
    public string? Receiver { get; init; }

    /// <summary>Gets a value that indicates whether to select only webhooks that failed and wait for a retry.</summary>
    /// <value>
    /// <see langword="true"/> to select only retries; <see langword="false"/> to also select webhooks that have not run yet. The default is
    /// <see langword="false"/>.
    /// </value>
    public bool RetriesOnly { get; init; }
}
