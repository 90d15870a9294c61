namespace Voucherify.Events.Models;

/// <summary>A rate of an earning rule: so many points for every so much of something.</summary>
public sealed partial record EarningRuleRatio
{
    /// <summary>How much earns <see cref="Points"/> once: minor currency units when an amount is counted, a plain number otherwise.</summary>
    public decimal? Every { get; init; }

    /// <summary>What each full <see cref="Every"/> earns, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The kind of item counted: <c>product</c>, <c>sku</c> or <c>products_collection</c>; filled for rates on order items only.</summary>
    public string? Object { get; init; }

    /// <summary>The id of the product, SKU or collection counted; filled for rates on order items only.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the metadata property counted; filled for rates on metadata only.</summary>
    public string? Property { get; init; }

    /// <summary>The formula that computes the points; null when <see cref="Points"/> is a plain number.</summary>
    public string? PointsFormula { get; init; }

    /// <summary>The items that a rate on order items is limited to; empty when Voucherify sent no such limit.</summary>
    public IReadOnlyList<string> ApplicableTo { get; init => field = value ?? []; } = [];
}
