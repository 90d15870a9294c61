namespace Voucherify.Events.Models;

/// <summary>Represents a voucher that a reward granted.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardVoucher
{
    /// <summary>The ID of the voucher, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the voucher.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// The credits that were granted, in minor currency units; negative if a refund took them back, <see langword="null"/> for coupons.
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>The credits on the voucher after the operation, in minor currency units; <see langword="null"/> for coupons.</summary>
    public decimal? Balance { get; init; }

    /// <summary>The effect of a refund on the voucher; not sent for a purchase.</summary>
    public OpenEnum<LoyaltyV2RewardVoucherResult> Result { get; init; }
}
