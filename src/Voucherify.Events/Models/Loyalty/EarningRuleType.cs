namespace Voucherify.Events.Models;

/// <summary>Specifies whether an earning rule grants a fixed or a calculated number of points.</summary>
public enum EarningRuleType
{
    /// <summary>The same number of points each time.</summary>
    Fixed = 0,

    /// <summary>A number of points in proportion to an amount, quantity, or metadata value.</summary>
    Proportional = 1,
}
