namespace Voucherify.Events.Models;

/// <summary>What a proportional earning rule counts.</summary>
public enum EarningRuleCalculationType
{
    /// <summary>The amount of the order before discounts.</summary>
    OrderAmount,

    /// <summary>The amount of the order after discounts.</summary>
    OrderTotalAmount,

    /// <summary>A number in the metadata of the order.</summary>
    OrderMetadata,

    /// <summary>How many units of the chosen items were ordered, free ones left out.</summary>
    OrderItemsQuantity,

    /// <summary>What was spent on the chosen items, before discounts.</summary>
    OrderItemsAmount,

    /// <summary>What was spent on the chosen items, after discounts.</summary>
    OrderItemsSubtotalAmount,

    /// <summary>A number in the metadata of the customer.</summary>
    CustomerMetadata,

    /// <summary>A number in the metadata of the custom event.</summary>
    CustomEventMetadata,
}
