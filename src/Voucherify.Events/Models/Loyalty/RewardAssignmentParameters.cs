namespace Voucherify.Events.Models;

/// <summary>What a reward costs in the campaign that offers it.</summary>
public sealed partial record RewardAssignmentParameters
{
    /// <summary>The price in loyalty points.</summary>
    public RewardAssignmentLoyalty? Loyalty { get; init; }
}
