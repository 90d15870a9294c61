namespace Voucherify.Events.Models;

/// <summary>The price of a reward in loyalty points.</summary>
public sealed partial record RewardAssignmentLoyalty
{
    /// <summary>What the customer pays, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>Whether Voucherify redeems the reward by itself as soon as a customer has the points.</summary>
    public bool? AutoRedeem { get; init; }
}
