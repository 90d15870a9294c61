using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A promotion stack of a promotion campaign was updated.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignPromotionStackUpdated : WebhookEventData, IHasCampaign, IHasPromotionStack
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.promotion_stack.updated";

    /// <summary>The promotion campaign that the stack belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The promotion stack that was updated.</summary>
    public PromotionStack? PromotionStack { get; init; }
}
