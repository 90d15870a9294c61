namespace Voucherify.Events.Models;

/// <summary>What the number of points is in proportion to.</summary>
public enum LoyaltyV2PointsCalculationType
{
    /// <summary>The amount of the order before discounts.</summary>
    PreDiscountOrderAmount,

    /// <summary>The amount of the order after discounts.</summary>
    PostDiscountOrderAmount,

    /// <summary>The amount of some items of the order before discounts.</summary>
    PreDiscountOrderItemsAmount,

    /// <summary>The amount of some items of the order after discounts.</summary>
    PostDiscountOrderItemsAmount,

    /// <summary>The number of some items of the order.</summary>
    OrderItemsQuantity,

    /// <summary>A number in the metadata of the order.</summary>
    OrderMetadataValue,

    /// <summary>A number in the metadata of the customer.</summary>
    CustomerMetadataValue,

    /// <summary>A number in the metadata of a custom event.</summary>
    CustomEventMetadataValue,
}
