namespace Voucherify.Events.Models;

/// <summary>The template from which the vouchers of a campaign are made.</summary>
/// <remarks>
/// <see cref="Type"/> decides which benefit is filled: <c>Discount</c> for <see cref="VoucherType.DiscountVoucher"/>, <c>Gift</c> for
/// <see cref="VoucherType.GiftVoucher"/>, <c>LoyaltyCard</c> for <see cref="VoucherType.LoyaltyCard"/>.
/// </remarks>
public sealed partial record CampaignVoucher
{
    /// <summary>What a voucher of the campaign is worth: a discount, gift credits or loyalty points.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>The discount that a voucher gives; filled for discount vouchers only.</summary>
    public Discount? Discount { get; init; }

    /// <summary>The credits that a new gift card holds; filled for gift vouchers only.</summary>
    public Gift? Gift { get; init; }

    /// <summary>The points that a new loyalty card holds and how they expire; filled for loyalty cards only.</summary>
    public LoyaltyCard? LoyaltyCard { get; init; }

    /// <summary>How often a voucher can be redeemed.</summary>
    public RedemptionLimit? Redemption { get; init; }

    /// <summary>How the codes of the vouchers are composed.</summary>
    public CodeConfig? CodeConfig { get; init; }

    /// <summary>Whether the vouchers are referral codes; true in referral programs.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The moment from which the vouchers are valid, UTC; null when they have no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The moment after which the vouchers are no longer valid, UTC; null when they never expire.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring window in which the vouchers are valid; null when there is no such pattern.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>The days of the week on which the voucher is valid, 0 (Sunday) to 6 (Saturday), in the order sent; empty when every day counts.</summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the vouchers are valid; null when every hour counts.</summary>
    public ValidityHours? ValidityHours { get; init; }
}
