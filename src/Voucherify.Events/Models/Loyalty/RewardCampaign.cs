namespace Voucherify.Events.Models;

/// <summary>The campaign whose voucher, credits or points are the reward.</summary>
public sealed partial record RewardCampaign
{
    /// <summary>The id of the campaign.</summary>
    public string? Id { get; init; }

    /// <summary>What is added to the card: minor currency units for gift vouchers, loyalty points for loyalty programs; null for other campaigns.</summary>
    public decimal? Balance { get; init; }

    /// <summary>The kind of campaign, which decides the unit of <see cref="Balance"/>.</summary>
    public OpenEnum<CampaignType> Type { get; init; }
}
