namespace Voucherify.Events.Models;

/// <summary>Represents the referral to which a custom event relates.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record ReferralContext
{
    /// <summary>The customer who referred the customer who triggered the event.</summary>
    public Customer? Referrer { get; init; }

    /// <summary>The referral code.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The referral program to which the code belongs.</summary>
    public Campaign? Campaign { get; init; }
}
