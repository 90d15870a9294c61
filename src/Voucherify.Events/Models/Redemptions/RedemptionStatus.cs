namespace Voucherify.Events.Models;

/// <summary>What became of a redemption.</summary>
public enum RedemptionStatus
{
    /// <summary>The redemption went through.</summary>
    Succeeded,

    /// <summary>The redemption was refused.</summary>
    Failed,

    /// <summary>The redemption went through and was undone later.</summary>
    RolledBack,
}
