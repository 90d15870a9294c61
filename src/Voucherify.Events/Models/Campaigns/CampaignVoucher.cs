namespace Voucherify.Events.Models;

/// <summary>Represents the template from which the vouchers of a campaign are created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see>
/// <para><see cref="Type"/> determines which benefit is set: <see cref="Discount"/> for <see cref="VoucherType.DiscountVoucher"/>,
/// <see cref="Gift"/> for <see cref="VoucherType.GiftVoucher"/>, <see cref="LoyaltyCard"/> for
/// <see cref="VoucherType.LoyaltyCard"/>.</para>
/// </remarks>
public sealed partial record CampaignVoucher
{
    /// <summary>The type of the vouchers, which determines their benefit: a discount, gift credits, or loyalty points.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>The discount that a voucher grants; set only for discount vouchers.</summary>
    public Discount? Discount { get; init; }

    /// <summary>The initial credits of a gift card; set only for gift vouchers.</summary>
    public Gift? Gift { get; init; }

    /// <summary>The initial points of a loyalty card and their expiration; set only for loyalty cards.</summary>
    public LoyaltyCard? LoyaltyCard { get; init; }

    /// <summary>The limit on the redemptions of a voucher.</summary>
    public RedemptionLimit? Redemption { get; init; }

    /// <summary>The format of the voucher codes.</summary>
    public CodeConfig? CodeConfig { get; init; }

    /// <summary>Whether the vouchers are referral codes. The value is <see langword="true"/> in referral programs.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The time when the vouchers become valid, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the vouchers expire, in UTC; <see langword="null"/> if they never expire.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring time frame in which the vouchers are valid; <see langword="null"/> if there is none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>
    /// The days of the week on which the vouchers are valid, from 0 (Sunday) to 6 (Saturday), in the order received; empty if they are
    /// valid on every day.
    /// </summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the vouchers are valid; <see langword="null"/> if they are valid at any hour.</summary>
    public ValidityHours? ValidityHours { get; init; }
}
