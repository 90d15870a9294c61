namespace Voucherify.Events.Models;

/// <summary>Specifies the value from which a proportional earning rule calculates points.</summary>
public enum EarningRuleCalculationType
{
    /// <summary>The amount of the order before discounts.</summary>
    OrderAmount = 0,

    /// <summary>The amount of the order after discounts.</summary>
    OrderTotalAmount = 1,

    /// <summary>A number in the metadata of the order.</summary>
    OrderMetadata = 2,

    /// <summary>The number of units of the selected items, excluding free units.</summary>
    OrderItemsQuantity = 3,

    /// <summary>The amount of the selected items before discounts.</summary>
    OrderItemsAmount = 4,

    /// <summary>The amount of the selected items after discounts.</summary>
    OrderItemsSubtotalAmount = 5,

    /// <summary>A number in the metadata of the customer.</summary>
    CustomerMetadata = 6,

    /// <summary>A number in the metadata of the custom event.</summary>
    CustomEventMetadata = 7,
}
