using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The vouchers of a campaign could not be generated.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignVouchersGenerationFailed : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.generation.failed";

    /// <summary>The campaign whose vouchers could not be generated.</summary>
    public Campaign? Campaign { get; init; }
}
