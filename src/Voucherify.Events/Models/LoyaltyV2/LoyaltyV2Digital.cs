namespace Voucherify.Events.Models;

/// <summary>Represents a digital reward or benefit: coupons, gift vouchers, or points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2Digital
{
    /// <summary>The type of the reward or benefit.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>The source of the coupons; set only for <see cref="LoyaltyV2DigitalType.DiscountCoupons"/>.</summary>
    public LoyaltyV2DigitalVouchers? DiscountCoupons { get; init; }

    /// <summary>The source of the gift vouchers; set only for <see cref="LoyaltyV2DigitalType.GiftVouchers"/>.</summary>
    public LoyaltyV2DigitalVouchers? GiftVouchers { get; init; }

    /// <summary>The points; set only for <see cref="LoyaltyV2DigitalType.LoyaltyCardPoints"/>.</summary>
    public LoyaltyV2CardPoints? LoyaltyCardPoints { get; init; }
}
