namespace Voucherify.Events.Models;

/// <summary>Represents the price of a reward in loyalty points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardAssignmentLoyalty
{
    /// <summary>The price that the customer pays, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>Whether Voucherify redeems the reward automatically as soon as a customer has the points.</summary>
    public bool? AutoRedeem { get; init; }
}
