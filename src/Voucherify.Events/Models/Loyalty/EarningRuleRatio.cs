namespace Voucherify.Events.Models;

/// <summary>Represents the rate at which an earning rule converts a value to points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRuleRatio
{
    /// <summary>The value that earns <see cref="Points"/> once: minor currency units for an amount; otherwise, a plain number.</summary>
    public decimal? Every { get; init; }

    /// <summary>The points that each full <see cref="Every"/> earns, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>
    /// The type of the counted item: <c>product</c>, <c>sku</c>, or <c>products_collection</c>; set only for rates on order items.
    /// </summary>
    public string? Object { get; init; }

    /// <summary>The ID of the counted product, SKU, or collection; set only for rates on order items.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the counted metadata property; set only for rates on metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The formula that calculates the points; <see langword="null"/> if <see cref="Points"/> is a plain number.</summary>
    public string? PointsFormula { get; init; }

    /// <summary>The items to which a rate on order items is limited; empty if Voucherify sent no limit.</summary>
    public IReadOnlyList<string> ApplicableTo { get; init => field = value ?? []; } = [];
}
