namespace Voucherify.Events.Models;

/// <summary>What a proportional earning rule counts.</summary>
public enum EarningRuleCalculationType
{
    /// <summary>The amount of the order before discounts.</summary>
    OrderAmount = 0,

    /// <summary>The amount of the order after discounts.</summary>
    OrderTotalAmount = 1,

    /// <summary>A number in the metadata of the order.</summary>
    OrderMetadata = 2,

    /// <summary>How many units of the chosen items were ordered, free ones left out.</summary>
    OrderItemsQuantity = 3,

    /// <summary>What was spent on the chosen items, before discounts.</summary>
    OrderItemsAmount = 4,

    /// <summary>What was spent on the chosen items, after discounts.</summary>
    OrderItemsSubtotalAmount = 5,

    /// <summary>A number in the metadata of the customer.</summary>
    CustomerMetadata = 6,

    /// <summary>A number in the metadata of the custom event.</summary>
    CustomEventMetadata = 7,
}
