using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Vouchers were added to an existing campaign.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Voucherify lists this event but documents no payload: the members are those of its siblings, everything else is in <see cref="WebhookEvent.RawData"/>.</para>
/// </remarks>
public sealed partial record CampaignVouchersAdded : WebhookEventData, IHasCampaign
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.vouchers.added";

    /// <summary>The campaign that got more vouchers.</summary>
    public Campaign? Campaign { get; init; }
}
