namespace Voucherify.Events.Models;

/// <summary>Coupons, gift vouchers or points.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2Digital
{
    /// <summary>Which of them it is.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>Where the coupons come from; filled for <see cref="LoyaltyV2DigitalType.DiscountCoupons"/> only.</summary>
    public LoyaltyV2DigitalVouchers? DiscountCoupons { get; init; }

    /// <summary>Where the gift vouchers come from; filled for <see cref="LoyaltyV2DigitalType.GiftVouchers"/> only.</summary>
    public LoyaltyV2DigitalVouchers? GiftVouchers { get; init; }

    /// <summary>The points; filled for <see cref="LoyaltyV2DigitalType.LoyaltyCardPoints"/> only.</summary>
    public LoyaltyV2CardPoints? LoyaltyCardPoints { get; init; }
}
