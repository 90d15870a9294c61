using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A campaign was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignUpdated : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.updated";

    /// <summary>The campaign after the update.</summary>
    public Campaign? Campaign { get; init; }
}
