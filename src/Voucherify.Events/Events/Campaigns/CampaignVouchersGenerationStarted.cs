using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Voucherify started to generate the vouchers of a campaign.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignVouchersGenerationStarted : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.generation.started";

    /// <summary>The campaign whose vouchers are being generated.</summary>
    public Campaign? Campaign { get; init; }
}
