namespace Voucherify.Events.Models;

/// <summary>Who set off the change of a balance.</summary>
public enum BalanceOperationType
{
    /// <summary>Somebody asked for it, e.g. in the dashboard.</summary>
    Manual = 0,

    /// <summary>Voucherify did it unasked, e.g. when pending points came due.</summary>
    Automatic = 1,
}
