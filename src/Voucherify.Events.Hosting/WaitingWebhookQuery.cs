namespace Voucherify.Events.Hosting;

/// <summary>Selects webhooks that wait for their handlers. A webhook must match all that is set.</summary>
public sealed class WaitingWebhookQuery
{
    /// <summary>Gets the event type, such as <c>voucher.published</c>; <see langword="null"/> for any.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the name of the receiver that accepted the webhook; <see langword="null"/> for any.</summary>
    public string? Receiver { get; init; }

    /// <summary>Gets a value that indicates whether only webhooks that failed and wait for a retry are selected.</summary>
    /// <value>The default is <see langword="false"/>: those that have not run yet are selected too.</value>
    public bool RetriesOnly { get; init; }
}
