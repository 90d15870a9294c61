namespace Voucherify.Events.Models;

/// <summary>Represents the campaign whose vouchers are given.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2DigitalVouchers
{
    /// <summary>The ID of the campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The credits on a gift voucher, in minor currency units; <see langword="null"/> for coupons.</summary>
    public decimal? Balance { get; init; }
}
