namespace Voucherify.Events.Models;

/// <summary>A voucher that a reward gave.</summary>
public sealed partial record LoyaltyV2RewardVoucher
{
    /// <summary>The id of the voucher, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the voucher.</summary>
    public string? Code { get; init; }

    /// <summary>The credits given, in minor currency units; negative when a refund took them back, null for coupons.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The credits on the voucher afterwards, in minor currency units; null for coupons.</summary>
    public decimal? Balance { get; init; }

    /// <summary>What a refund did to the voucher; not sent for a purchase.</summary>
    public OpenEnum<LoyaltyV2RewardVoucherResult> Result { get; init; }
}
