namespace Voucherify.Events.Models;

/// <summary>Specifies how the change of a balance was initiated.</summary>
public enum BalanceOperationType
{
    /// <summary>The change was requested, for example in the dashboard.</summary>
    Manual = 0,

    /// <summary>Voucherify made the change automatically, for example when pending points became active.</summary>
    Automatic = 1,
}
