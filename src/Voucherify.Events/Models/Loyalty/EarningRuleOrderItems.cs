namespace Voucherify.Events.Models;

/// <summary>Represents the value of selected order items from which an earning rule calculates points. Only one property is set.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRuleOrderItems
{
    /// <summary>The rate for the amount of the items before discounts.</summary>
    public EarningRuleRatio? Amount { get; init; }

    /// <summary>The rate for the number of units that were ordered.</summary>
    public EarningRuleRatio? Quantity { get; init; }

    /// <summary>The rate for the amount of the items after discounts.</summary>
    public EarningRuleRatio? SubtotalAmount { get; init; }
}
