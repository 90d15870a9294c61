using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A campaign was created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignCreated : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.created";

    /// <summary>The new campaign.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>When the campaign was created, UTC. Voucherify documents it, but its examples do not contain it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
