namespace Voucherify.Events.Models;

/// <summary>What an earning rule counts on chosen items of an order; one property is filled.</summary>
public sealed partial record EarningRuleOrderItems
{
    /// <summary>The rate for what the items cost before discounts.</summary>
    public EarningRuleRatio? Amount { get; init; }

    /// <summary>The rate for how many units were ordered.</summary>
    public EarningRuleRatio? Quantity { get; init; }

    /// <summary>The rate for what the items cost after discounts.</summary>
    public EarningRuleRatio? SubtotalAmount { get; init; }
}
