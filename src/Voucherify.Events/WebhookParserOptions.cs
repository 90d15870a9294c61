namespace Voucherify.Events;

/// <summary>What a <see cref="WebhookParser"/> does on request.</summary>
public sealed record WebhookParserOptions
{
    /// <summary>
    /// Reports, in <see cref="WebhookEvent.Anomalies"/>, members that no property maps: how you learn that Voucherify sends more than this
    /// version knows. Off unless set, because looking for their paths takes time on every such webhook.
    /// </summary>
    public bool ReportUnmapped { get; init; }
}
