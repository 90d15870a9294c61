using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A campaign was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignDeleted : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.deleted";

    /// <summary>The campaign at the time of the deletion.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>When the campaign was deleted, UTC.</summary>
    public DateTimeOffset? DeletedAt { get; init; }
}
