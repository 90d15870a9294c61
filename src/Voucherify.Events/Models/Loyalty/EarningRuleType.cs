namespace Voucherify.Events.Models;

/// <summary>Whether an earning rule grants a fixed or a computed number of points.</summary>
public enum EarningRuleType
{
    /// <summary>Every time the same number of points.</summary>
    Fixed = 0,

    /// <summary>So many points for every so much of an amount, quantity or metadata value.</summary>
    Proportional = 1,
}
