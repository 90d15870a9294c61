using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a product, SKU, or collection that a benefit includes or excludes, with the limits that apply to it.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see>
/// <para>The quantity limits that mention a campaign or a promotion tier count discounted units in all of its orders. A limit with
/// <c>InCollection</c> in its name applies to each product of the collection separately; a limit with <c>Customer</c> in its name applies
/// to each customer. If a limit is <see langword="null"/>, the quantity is unlimited.</para>
/// </remarks>
public sealed partial record ApplicableTo
{
    /// <summary>The type of the object: <c>product</c>, <c>sku</c>, or <c>products_collection</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The ID of the product, SKU or collection, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the product or SKU in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The ID of the product to which the SKU belongs; set only for SKUs.</summary>
    public string? ProductId { get; init; }

    /// <summary>The ID of that product in the merchant's system; set only for SKUs.</summary>
    public string? ProductSourceId { get; init; }

    /// <summary>Whether the entry applies only to this item.</summary>
    public bool? Strict { get; init; }

    /// <summary>
    /// The new price of one unit, in minor currency units. It is the fallback if <see cref="PriceFormula"/> cannot be calculated.
    /// </summary>
    public decimal? Price { get; init; }

    /// <summary>The formula for the new price of one unit; <see langword="null"/> if <see cref="Price"/> is fixed.</summary>
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? PriceFormula { get; init; }

    /// <summary>The matching items to which the benefit applies.</summary>
    public OpenEnum<ApplicableToEffect> Effect { get; init; }

    /// <summary>The maximum number of discounted units in one order line; <see langword="null"/> if unlimited.</summary>
    public long? QuantityLimit { get; init; }

    /// <summary>The maximum number of discounted units in all matching order lines together; <see langword="null"/> if unlimited.</summary>
    public long? AggregatedQuantityLimit { get; init; }

    /// <summary>The maximum discount on one order line, in minor currency units; <see langword="null"/> if unlimited.</summary>
    public decimal? AmountLimit { get; init; }

    /// <summary>The maximum discount on the whole order, in minor currency units; <see langword="null"/> if unlimited.</summary>
    public decimal? AggregatedAmountLimit { get; init; }

    /// <summary>
    /// The indexes of the affected order lines, starting at 0, in the order in which discounts were applied; empty if not sent.
    /// </summary>
    public IReadOnlyList<int> OrderItemIndices { get; init => field = value ?? []; } = [];

    /// <summary>The affected units in order lines, in the order in which discounts were applied; empty if not sent.</summary>
    public IReadOnlyList<OrderItemUnits> OrderItemUnits { get; init => field = value ?? []; } = [];

    /// <summary>The interval at which the benefit applies: it applies to every n-th item, where n is this value.</summary>
    public long? Repeat { get; init; }

    /// <summary>The number of items that are skipped before the benefit applies for the first time.</summary>
    public long? SkipInitially { get; init; }

    /// <summary>Whether the benefit applies to order lines or to individual units.</summary>
    public OpenEnum<ApplicableToTarget> Target { get; init; }

    /// <summary>The maximum number of units of this item that the campaign discounts for all customers together.</summary>
    public long? ProductCampaignQuantityLimit { get; init; }

    /// <summary>The formula that calculates <see cref="ProductCampaignQuantityLimit"/>; <see langword="null"/> if there is none.</summary>
    public string? ProductCampaignQuantityLimitFormula { get; init; }

    /// <summary>The maximum number of units of this item that the campaign discounts for one customer.</summary>
    public long? ProductCustomerCampaignQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductCustomerCampaignQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductCustomerCampaignQuantityLimitFormula { get; init; }

    /// <summary>
    /// The maximum number of units of each product of the collection that the campaign discounts for all customers together.
    /// </summary>
    public long? ProductInCollectionCampaignQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductInCollectionCampaignQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductInCollectionCampaignQuantityLimitFormula { get; init; }

    /// <summary>The maximum number of units of each product of the collection that the campaign discounts for one customer.</summary>
    public long? ProductInCollectionCustomerCampaignQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductInCollectionCustomerCampaignQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductInCollectionCustomerCampaignQuantityLimitFormula { get; init; }

    /// <summary>The maximum number of units of this item that the promotion tier discounts for all customers together.</summary>
    public long? ProductPromotionTierQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductPromotionTierQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>The maximum number of units of this item that the promotion tier discounts for one customer.</summary>
    public long? ProductCustomerPromotionTierQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductCustomerPromotionTierQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductCustomerPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>
    /// The maximum number of units of each product of the collection that the promotion tier discounts for all customers together.
    /// </summary>
    public long? ProductInCollectionPromotionTierQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductInCollectionPromotionTierQuantityLimit"/>; <see langword="null"/> if there is none.
    /// </summary>
    public string? ProductInCollectionPromotionTierQuantityLimitFormula { get; init; }

    /// <summary>The maximum number of units of each product of the collection that the promotion tier discounts for one customer.</summary>
    public long? ProductInCollectionCustomerPromotionTierQuantityLimit { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="ProductInCollectionCustomerPromotionTierQuantityLimit"/>; <see langword="null"/> if there is
    /// none.
    /// </summary>
    public string? ProductInCollectionCustomerPromotionTierQuantityLimitFormula { get; init; }
}
