using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents an item of an order: a product or SKU, its quantity, and its amounts.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see>
/// <para>The item is identified by <see cref="ProductId"/> and <see cref="SkuId"/>, or by <see cref="SourceId"/> together with
/// <see cref="RelatedObject"/>. As in <see cref="Order"/>, <c>Applied</c> refers to the operation that the event reports.</para>
/// </remarks>
public sealed partial record OrderItem
{
    /// <summary>The type of the object: <c>order_item</c>.</summary>
    public string? Object { get; init; }

    /// <summary>
    /// The ID of the product or SKU in the merchant's system; <see langword="null"/> if the item is identified by Voucherify's IDs.
    /// </summary>
    public string? SourceId { get; init; }

    /// <summary>Whether <see cref="SourceId"/> identifies a product or a SKU.</summary>
    public OpenEnum<RelatedObjectType> RelatedObject { get; init; }

    /// <summary>The ID of the product.</summary>
    public string? ProductId { get; init; }

    /// <summary>The ID of the SKU; <see langword="null"/> if the item is not limited to a particular SKU of the product.</summary>
    public string? SkuId { get; init; }

    /// <summary>The number of units ordered.</summary>
    public long? Quantity { get; init; }

    /// <summary>The number of discounted units.</summary>
    public long? DiscountQuantity { get; init; }

    /// <summary>The price multiplied by the quantity, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The discounts on this item, in minor currency units.</summary>
    public decimal? DiscountAmount { get; init; }

    /// <summary>The discounts that this operation applied to the item, in minor currency units.</summary>
    public decimal? AppliedDiscountAmount { get; init; }

    /// <summary>The price of one unit, in minor currency units.</summary>
    public decimal? Price { get; init; }

    /// <summary>The amount after the discounts on this item, in minor currency units.</summary>
    public decimal? SubtotalAmount { get; init; }

    /// <summary>The ID of the order item, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The number of units before a discount added any.</summary>
    public long? InitialQuantity { get; init; }

    /// <summary>The number of units that this operation discounted.</summary>
    public long? AppliedDiscountQuantity { get; init; }

    /// <summary>The change of the quantity by this operation; negative if units were replaced.</summary>
    public long? AppliedQuantity { get; init; }

    /// <summary>
    /// The change of the amount that results from the change of the quantity, in minor currency units; negative if units were replaced.
    /// </summary>
    public decimal? AppliedQuantityAmount { get; init; }

    /// <summary>The amount before discounts, excluding units that a discount added, in minor currency units.</summary>
    public decimal? InitialAmount { get; init; }

    /// <summary>The metadata that the project attached to the order item; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The data of the product, often only its name and price. Voucherify does not document this property.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU at the time when the order was placed. Voucherify does not document this property for webhooks.</summary>
    public Sku? Sku { get; init; }
}
