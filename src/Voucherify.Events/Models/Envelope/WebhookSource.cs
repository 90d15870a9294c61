namespace Voucherify.Events.Models;

/// <summary>What sent the webhook: a webhook of the project settings, a distribution or a workflow.</summary>
public sealed partial record WebhookSource
{
    /// <summary>
    /// The id of the sender, as Voucherify gave it. That of a workflow also names the run, and differs each time: identify nothing by it.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The kind of sender: the channel on which the webhook came.</summary>
    public OpenEnum<WebhookSourceObject> Object { get; init; }

    /// <summary>The address that the webhook was sent to, as entered in Voucherify; not always a valid one.</summary>
    public string? TargetUrl { get; init; }
}
