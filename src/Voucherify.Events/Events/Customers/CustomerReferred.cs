using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was referred by another customer.</summary>
/// <remarks>
/// <para>Sent by distributions.</para>
/// <para>Voucherify lists this event but documents no payload: the members are those of its siblings, everything else is in <see cref="WebhookEvent.RawData"/>.</para>
/// <para>The same event has these members in Voucherify's API for customer activity.</para>
/// </remarks>
public sealed partial record CustomerReferred : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasCustomEvent, IHasRedemption
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.referred";

    /// <summary>The customer who was referred.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who referred the other one.</summary>
    public Customer? Referrer { get; init; }

    /// <summary>The referral campaign.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The referral code.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The custom event that made the referral count; null when something else did.</summary>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>The redemption that made the referral count; null when something else did.</summary>
    public Redemption? Redemption { get; init; }
}
