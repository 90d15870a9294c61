namespace Voucherify.Events.Models;

/// <summary>The campaign from which vouchers are given.</summary>
public sealed partial record LoyaltyV2DigitalVouchers
{
    /// <summary>The id of the campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The credits on a gift voucher, in minor currency units; null for coupons.</summary>
    public decimal? Balance { get; init; }
}
