namespace Voucherify.Events.Models;

/// <summary>What became of a redemption.</summary>
public enum RedemptionStatus
{
    /// <summary>The redemption went through.</summary>
    Succeeded = 0,

    /// <summary>The redemption was refused.</summary>
    Failed = 1,

    /// <summary>The redemption went through and was undone later.</summary>
    RolledBack = 2,
}
