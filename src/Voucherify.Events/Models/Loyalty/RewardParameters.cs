namespace Voucherify.Events.Models;

/// <summary>Represents the settings of a reward.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see>
/// <para><see cref="Reward.Type"/> is the discriminator: <see cref="Campaign"/> is set for <see cref="RewardType.Campaign"/>,
/// <see cref="Coin"/> for <see cref="RewardType.Coin"/>, and <see cref="Product"/> for <see cref="RewardType.Material"/>.</para>
/// </remarks>
public sealed partial record RewardParameters
{
    /// <summary>The campaign that provides the reward; set only for <see cref="RewardType.Campaign"/>.</summary>
    public RewardCampaign? Campaign { get; init; }

    /// <summary>The rate for payments with points; set only for <see cref="RewardType.Coin"/>.</summary>
    public RewardCoin? Coin { get; init; }

    /// <summary>The product that is given; set only for <see cref="RewardType.Material"/>.</summary>
    public RewardProduct? Product { get; init; }
}
