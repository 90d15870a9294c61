namespace Voucherify.Events.Models;

/// <summary>What a reward is made of, in detail.</summary>
/// <remarks>
/// <see cref="Reward.Type"/> is the discriminator: <see cref="RewardType.Campaign"/> fills <see cref="Campaign"/>,
/// <see cref="RewardType.Coin"/> fills <see cref="Coin"/>, <see cref="RewardType.Material"/> fills <see cref="Product"/>.
/// </remarks>
public sealed partial record RewardParameters
{
    /// <summary>The campaign from which the reward comes; filled for <see cref="RewardType.Campaign"/> only.</summary>
    public RewardCampaign? Campaign { get; init; }

    /// <summary>The rate for paying with points; filled for <see cref="RewardType.Coin"/> only.</summary>
    public RewardCoin? Coin { get; init; }

    /// <summary>The product to be given; filled for <see cref="RewardType.Material"/> only.</summary>
    public RewardProduct? Product { get; init; }
}
