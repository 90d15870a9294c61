namespace Voucherify.Events.Models;

/// <summary>Represents the sender of a webhook: a webhook of the project settings, a distribution, or a workflow.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see></remarks>
public sealed partial record WebhookSource
{
    /// <summary>
    /// The ID of the sender, assigned by Voucherify. The ID of a workflow also identifies the execution and differs each time; do not use
    /// it as an identifier.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The type of the sender, which is the channel of the webhook.</summary>
    public OpenEnum<WebhookSourceObject> Object { get; init; }

    /// <summary>The URL to which the webhook was sent, as entered in Voucherify. It is not always a valid URL.</summary>
    public string? TargetUrl { get; init; }
}
