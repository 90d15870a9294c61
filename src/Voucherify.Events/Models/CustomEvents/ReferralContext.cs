namespace Voucherify.Events.Models;

/// <summary>The referral that a custom event concerns, with the people and the program behind it.</summary>
public sealed partial record ReferralContext
{
    /// <summary>The customer who referred the one who triggered the event.</summary>
    public Customer? Referrer { get; init; }

    /// <summary>The referral code.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The referral program that the code belongs to.</summary>
    public Campaign? Campaign { get; init; }
}
