namespace Voucherify.Events.Models;

/// <summary>Represents the campaign whose voucher, credits, or points are the reward.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardCampaign
{
    /// <summary>The ID of the campaign.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The balance that is added to the card: minor currency units for gift vouchers, loyalty points for loyalty programs;
    /// <see langword="null"/> for other campaigns.
    /// </summary>
    public decimal? Balance { get; init; }

    /// <summary>The type of the campaign, which determines the unit of <see cref="Balance"/>.</summary>
    public OpenEnum<CampaignType> Type { get; init; }
}
