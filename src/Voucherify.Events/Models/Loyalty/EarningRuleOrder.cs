namespace Voucherify.Events.Models;

/// <summary>Represents the value of an order from which an earning rule calculates points. Only one property is set.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRuleOrder
{
    /// <summary>The rate for the amount before discounts.</summary>
    public EarningRuleRatio? Amount { get; init; }

    /// <summary>The rate for the amount after discounts.</summary>
    public EarningRuleRatio? TotalAmount { get; init; }

    /// <summary>The rate for a number in the metadata of the order.</summary>
    public EarningRuleRatio? Metadata { get; init; }
}
