namespace Voucherify.Events.Models;

/// <summary>The part of an order from which an earning rule computes points; one property is filled.</summary>
public sealed partial record EarningRuleOrder
{
    /// <summary>The rate for the amount before discounts.</summary>
    public EarningRuleRatio? Amount { get; init; }

    /// <summary>The rate for the amount after discounts.</summary>
    public EarningRuleRatio? TotalAmount { get; init; }

    /// <summary>The rate for a number in the metadata of the order.</summary>
    public EarningRuleRatio? Metadata { get; init; }
}
