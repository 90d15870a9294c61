namespace Voucherify.Events.Models;

/// <summary>Represents the coupons, gift vouchers, or points that a reward granted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2RewardDigitalResult
{
    /// <summary>The type of the reward.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>The coupons; empty if the reward is not coupons.</summary>
    public IReadOnlyList<LoyaltyV2RewardVoucher> DiscountCoupons { get; init => field = value ?? []; } = [];

    /// <summary>The gift vouchers; empty if the reward is not gift vouchers.</summary>
    public IReadOnlyList<LoyaltyV2RewardVoucher> GiftVouchers { get; init => field = value ?? []; } = [];

    /// <summary>The points; <see langword="null"/> if the reward is not points.</summary>
    public LoyaltyV2CardPoints? LoyaltyCardPoints { get; init; }
}
