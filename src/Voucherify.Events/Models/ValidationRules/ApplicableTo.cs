using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A product, SKU or collection that a benefit covers or leaves out, with the limits that hold for it.</summary>
/// <remarks>
/// The quantity limits that name a campaign or a promotion tier count discounted units over all its orders. One with
/// <c>InCollection</c> in its name holds for each product of the collection separately, one with <c>Customer</c> for each customer. A
/// null limit means: unlimited.
/// </remarks>
public sealed partial record ApplicableTo
{
    /// <summary>The kind of object: <c>product</c>, <c>sku</c> or <c>products_collection</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The id of the product, SKU or collection, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the product or SKU in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>The id of the product that the SKU belongs to; filled for SKUs only.</summary>
    public string? ProductId { get; init; }

    /// <summary>The id of that product in the merchant's own system; filled for SKUs only.</summary>
    public string? ProductSourceId { get; init; }

    /// <summary>Whether this item alone is meant.</summary>
    public bool? Strict { get; init; }

    /// <summary>The new price of one unit, in minor currency units; the fallback when <see cref="PriceFormula"/> cannot be computed.</summary>
    public decimal? Price { get; init; }

    /// <summary>The formula for the new price of one unit; null when <see cref="Price"/> is fixed.</summary>
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? PriceFormula { get; init; }

    /// <summary>Which of the matching items the benefit applies to.</summary>
    public OpenEnum<ApplicableToEffect> Effect { get; init; }

    /// <summary>The most units discounted in one order line; null when unlimited.</summary>
    public long? QuantityLimit { get; init; }

    /// <summary>The most units discounted in all matching order lines together; null when unlimited.</summary>
    public long? AggregatedQuantityLimit { get; init; }

    /// <summary>The most that is taken off one order line, in minor currency units; null when unlimited.</summary>
    public decimal? AmountLimit { get; init; }

    /// <summary>The most that is taken off the whole order, in minor currency units; null when unlimited.</summary>
    public decimal? AggregatedAmountLimit { get; init; }

    /// <summary>The order lines concerned, counted from 0, in the order in which discounts were applied; empty when not sent.</summary>
    public IReadOnlyList<int> OrderItemIndices { get; init => field = value ?? []; } = [];

    /// <summary>The units concerned within order lines, in the order in which discounts were applied; empty when not sent.</summary>
    public IReadOnlyList<OrderItemUnits> OrderItemUnits { get; init => field = value ?? []; } = [];

    /// <summary>The benefit applies to every n-th item, and this is n.</summary>
    public long? Repeat { get; init; }

    /// <summary>How many items are passed over before the benefit applies for the first time.</summary>
    public long? SkipInitially { get; init; }

    /// <summary>Whether whole order lines or single units are counted.</summary>
    public OpenEnum<ApplicableToTarget> Target { get; init; }

    /// <summary>The most units of this item that the campaign discounts for all customers together.</summary>
    public long? ProductCampaignQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductCampaignQuantityLimit"/>; null when there is none.</summary>
    public string? ProductCampaignQuantityLimitFormula { get; init; }

    /// <summary>The most units of this item that the campaign discounts for one customer.</summary>
    public long? ProductCustomerCampaignQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductCustomerCampaignQuantityLimit"/>; null when there is none.</summary>
    public string? ProductCustomerCampaignQuantityLimitFormula { get; init; }

    /// <summary>The most units of each product of the collection that the campaign discounts for all customers together.</summary>
    public long? ProductInCollectionCampaignQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductInCollectionCampaignQuantityLimit"/>; null when there is none.</summary>
    public string? ProductInCollectionCampaignQuantityLimitFormula { get; init; }

    /// <summary>The most units of each product of the collection that the campaign discounts for one customer.</summary>
    public long? ProductInCollectionCustomerCampaignQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductInCollectionCustomerCampaignQuantityLimit"/>; null when there is none.</summary>
    public string? ProductInCollectionCustomerCampaignQuantityLimitFormula { get; init; }

    /// <summary>The most units of this item that the promotion tier discounts for all customers together.</summary>
    public long? ProductPromotionTierQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductPromotionTierQuantityLimit"/>; null when there is none.</summary>
    public string? ProductPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>The most units of this item that the promotion tier discounts for one customer.</summary>
    public long? ProductCustomerPromotionTierQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductCustomerPromotionTierQuantityLimit"/>; null when there is none.</summary>
    public string? ProductCustomerPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>The most units of each product of the collection that the promotion tier discounts for all customers together.</summary>
    public long? ProductInCollectionPromotionTierQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductInCollectionPromotionTierQuantityLimit"/>; null when there is none.</summary>
    public string? ProductInCollectionPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>The most units of each product of the collection that the promotion tier discounts for one customer.</summary>
    public long? ProductInCollectionCustomerPromotionTierQuantityLimit { get; init; }

    /// <summary>The formula that computes <see cref="ProductInCollectionCustomerPromotionTierQuantityLimit"/>; null when there is none.</summary>
    public string? ProductInCollectionCustomerPromotionTierQuantityLimitFormula { get; init; }
}
