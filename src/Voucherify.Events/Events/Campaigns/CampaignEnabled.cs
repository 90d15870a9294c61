using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A campaign was enabled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/enabled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignEnabled : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.enabled";

    /// <summary>The campaign that was enabled.</summary>
    public Campaign? Campaign { get; init; }
}
