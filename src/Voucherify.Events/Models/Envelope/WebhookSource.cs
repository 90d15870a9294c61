namespace Voucherify.Events.Models;

/// <summary>What sent the webhook: a webhook of the project settings or a distribution.</summary>
public sealed partial record WebhookSource
{
    /// <summary>The id of the webhook or distribution, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary><c>webhook</c> or <c>distribution</c>: the kind of sender.</summary>
    public string? Object { get; init; }

    /// <summary>The address that the webhook was sent to, as entered in Voucherify; not always a valid one.</summary>
    public string? TargetUrl { get; init; }
}
