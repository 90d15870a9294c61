using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A campaign was disabled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/disabled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignDisabled : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.disabled";

    /// <summary>The campaign that was disabled.</summary>
    public Campaign? Campaign { get; init; }
}
