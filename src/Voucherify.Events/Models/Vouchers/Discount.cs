namespace Voucherify.Events.Models;

/// <summary>What a discount voucher or a promotion takes off an order.</summary>
/// <remarks>
/// What is filled goes by <see cref="Type"/>:
/// <see cref="DiscountType.Amount"/> fills <see cref="AmountOff"/> and <see cref="AggregatedAmountLimit"/>;
/// <see cref="DiscountType.Percent"/> fills <see cref="PercentOff"/>, <see cref="AmountLimit"/> and <see cref="AggregatedAmountLimit"/>;
/// <see cref="DiscountType.Fixed"/> fills <see cref="FixedAmount"/>;
/// <see cref="DiscountType.Unit"/> fills <see cref="UnitOff"/>, <see cref="UnitType"/>, <see cref="Product"/> and <see cref="Sku"/>, or <see cref="Units"/> alone when <see cref="Effect"/> is <see cref="DiscountEffect.AddManyItems"/>.
/// </remarks>
public sealed partial record Discount
{
    /// <summary>How the discount is computed; decides which of the other properties are filled.</summary>
    public OpenEnum<DiscountType> Type { get; init; }

    /// <summary>The amount taken off, in minor currency units.</summary>
    public decimal? AmountOff { get; init; }

    /// <summary>The formula that computes <see cref="AmountOff"/> for each order; null when the amount is the same for all.</summary>
    public string? AmountOffFormula { get; init; }

    /// <summary>The most that may be taken off a whole order, in minor currency units; null when there is no cap.</summary>
    public decimal? AggregatedAmountLimit { get; init; }

    /// <summary>What the discount applies to.</summary>
    public OpenEnum<DiscountEffect> Effect { get; init; }

    /// <summary>Whether a formula computed the discount.</summary>
    public bool? IsDynamic { get; init; }

    /// <summary>How many units of one product are free; for several products see <see cref="Units"/>.</summary>
    public long? UnitOff { get; init; }

    /// <summary>The formula that computes <see cref="UnitOff"/> for each order; null when the number is the same for all.</summary>
    public string? UnitOffFormula { get; init; }

    /// <summary>The id of the product or SKU that is free.</summary>
    public string? UnitType { get; init; }

    /// <summary>The product that is free.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU that is free.</summary>
    public Sku? Sku { get; init; }

    /// <summary>The free products, one entry each; empty unless <see cref="Effect"/> is <see cref="DiscountEffect.AddManyItems"/>.</summary>
    public IReadOnlyList<DiscountUnitItem> Units { get; init => field = value ?? []; } = [];

    /// <summary>The percentage taken off, 0 to 100.</summary>
    public decimal? PercentOff { get; init; }

    /// <summary>The formula that computes <see cref="PercentOff"/> for each order; null when the percentage is the same for all.</summary>
    public string? PercentOffFormula { get; init; }

    /// <summary>The most that the percentage may take off, in minor currency units; null when there is no cap.</summary>
    public decimal? AmountLimit { get; init; }

    /// <summary>The new price of the order or of each item, in minor currency units; the fallback where a formula is given.</summary>
    public decimal? FixedAmount { get; init; }

    /// <summary>The formula that computes <see cref="FixedAmount"/> for each order; null when the price is the same for all.</summary>
    public string? FixedAmountFormula { get; init; }
}
