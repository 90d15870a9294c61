namespace Voucherify.Events.Models;

/// <summary>Specifies the status of a redemption.</summary>
public enum RedemptionStatus
{
    /// <summary>The redemption succeeded.</summary>
    Succeeded = 0,

    /// <summary>The redemption was rejected.</summary>
    Failed = 1,

    /// <summary>The redemption succeeded and was later rolled back.</summary>
    RolledBack = 2,
}
