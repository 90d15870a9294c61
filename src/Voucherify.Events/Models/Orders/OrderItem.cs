using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>An item of an order: a product or SKU, its quantity and amounts.</summary>
/// <remarks>
/// The product is named by <see cref="ProductId"/> and <see cref="SkuId"/>, or by <see cref="SourceId"/> together with
/// <see cref="RelatedObject"/>. As in <see cref="Order"/>, <c>Applied</c> means the operation that the event reports.
/// </remarks>
public sealed partial record OrderItem
{
    /// <summary><c>order_item</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The id of the product or SKU in the merchant's own system; null when the item is named by Voucherify's ids.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether <see cref="SourceId"/> names a product or a SKU.</summary>
    public OpenEnum<RelatedObjectType> RelatedObject { get; init; }

    /// <summary>The id of the product.</summary>
    public string? ProductId { get; init; }

    /// <summary>The id of the SKU; null when the item is a product without a particular SKU.</summary>
    public string? SkuId { get; init; }

    /// <summary>How many units were ordered.</summary>
    public long? Quantity { get; init; }

    /// <summary>How many of the units are discounted.</summary>
    public long? DiscountQuantity { get; init; }

    /// <summary>Price times quantity, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Discounts on this item, in minor currency units.</summary>
    public decimal? DiscountAmount { get; init; }

    /// <summary>Discounts that this operation put on the item, in minor currency units.</summary>
    public decimal? AppliedDiscountAmount { get; init; }

    /// <summary>The price of one unit, in minor currency units.</summary>
    public decimal? Price { get; init; }

    /// <summary>What remains of the amount after the discounts on this item, in minor currency units.</summary>
    public decimal? SubtotalAmount { get; init; }

    /// <summary>The id of the order item, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>How many units there were before a discount added any.</summary>
    public long? InitialQuantity { get; init; }

    /// <summary>How many units this operation discounted.</summary>
    public long? AppliedDiscountQuantity { get; init; }

    /// <summary>By how many units this operation changed the quantity; negative when units were replaced.</summary>
    public long? AppliedQuantity { get; init; }

    /// <summary>By how much that change of quantity changed the amount, in minor currency units; negative when units were replaced.</summary>
    public decimal? AppliedQuantityAmount { get; init; }

    /// <summary>The amount before discounts, without units that a discount added, in minor currency units.</summary>
    public decimal? InitialAmount { get; init; }

    /// <summary>Values that the project attached to the order item; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>A copy of the product's data, often just its name and price. Voucherify does not document it.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU as it was when the order was placed. Voucherify does not document it for webhooks.</summary>
    public Sku? Sku { get; init; }
}
