using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A promotion stack was added to a promotion campaign.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignPromotionStackCreated : WebhookEventData, IHasCampaign, IHasPromotionStack
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.promotion_stack.created";

    /// <summary>The promotion campaign that the stack belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The new promotion stack.</summary>
    public PromotionStack? PromotionStack { get; init; }
}
