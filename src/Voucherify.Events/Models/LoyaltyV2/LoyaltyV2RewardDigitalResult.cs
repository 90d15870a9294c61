namespace Voucherify.Events.Models;

/// <summary>The coupons, gift vouchers or points of a reward.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2RewardDigitalResult
{
    /// <summary>Which of them it is.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>The coupons; empty when it was something else.</summary>
    public IReadOnlyList<LoyaltyV2RewardVoucher> DiscountCoupons { get; init => field = value ?? []; } = [];

    /// <summary>The gift vouchers; empty when it was something else.</summary>
    public IReadOnlyList<LoyaltyV2RewardVoucher> GiftVouchers { get; init => field = value ?? []; } = [];

    /// <summary>The points; null when it was something else.</summary>
    public LoyaltyV2CardPoints? LoyaltyCardPoints { get; init; }
}
