using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was referred by another customer.</summary>
/// <remarks>
/// <para>Sent by distributions.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// <para>The members are those of the same event in Voucherify's customer activity API.</para>
/// </remarks>
public sealed partial record CustomerReferred : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasCustomEvent, IHasRedemption
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.referred";

    /// <summary>The customer who was referred.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who referred <see cref="Customer"/>.</summary>
    public Customer? Referrer { get; init; }

    /// <summary>The referral campaign.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The referral code.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The custom event that completed the referral; <see langword="null"/> if it was completed in another way.</summary>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>The redemption that completed the referral; <see langword="null"/> if it was completed in another way.</summary>
    public Redemption? Redemption { get; init; }
}
