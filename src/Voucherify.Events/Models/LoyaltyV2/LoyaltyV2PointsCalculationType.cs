namespace Voucherify.Events.Models;

/// <summary>Specifies the value to which the number of points is proportional.</summary>
public enum LoyaltyV2PointsCalculationType
{
    /// <summary>The amount of the order before discounts.</summary>
    PreDiscountOrderAmount = 0,

    /// <summary>The amount of the order after discounts.</summary>
    PostDiscountOrderAmount = 1,

    /// <summary>The amount of selected items of the order before discounts.</summary>
    PreDiscountOrderItemsAmount = 2,

    /// <summary>The amount of selected items of the order after discounts.</summary>
    PostDiscountOrderItemsAmount = 3,

    /// <summary>The number of selected items of the order.</summary>
    OrderItemsQuantity = 4,

    /// <summary>A number in the metadata of the order.</summary>
    OrderMetadataValue = 5,

    /// <summary>A number in the metadata of the customer.</summary>
    CustomerMetadataValue = 6,

    /// <summary>A number in the metadata of a custom event.</summary>
    CustomEventMetadataValue = 7,
}
