using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Voucherify began to generate the vouchers of a campaign.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Voucherify lists this event but documents no payload: the members are those of its siblings, everything else is in <see cref="WebhookEvent.RawData"/>.</para>
/// </remarks>
public sealed partial record CampaignVouchersGenerationStarted : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.generation.started";

    /// <summary>The campaign whose vouchers are generated.</summary>
    public Campaign? Campaign { get; init; }
}
