namespace Voucherify.Events.Models;

/// <summary>Represents the cost of a reward in the campaign that offers it.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardAssignmentParameters
{
    /// <summary>The price in loyalty points.</summary>
    public RewardAssignmentLoyalty? Loyalty { get; init; }
}
