using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Vouchers were added to an existing campaign.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignVouchersAdded : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.added";

    /// <summary>The campaign that the vouchers were added to.</summary>
    public Campaign? Campaign { get; init; }
}
