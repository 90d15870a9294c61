namespace Voucherify.Events.Models;

/// <summary>One of several products that a discount gives for free.</summary>
public sealed partial record DiscountUnitItem
{
    /// <summary>How many units are free.</summary>
    public long? UnitOff { get; init; }

    /// <summary>The formula that computes <see cref="UnitOff"/> for each order; null when the number is the same for all.</summary>
    public string? UnitOffFormula { get; init; }

    /// <summary>How the units come into the order: <see cref="DiscountEffect.AddNewItems"/> or <see cref="DiscountEffect.AddMissingItems"/>.</summary>
    public OpenEnum<DiscountEffect> Effect { get; init; }

    /// <summary>The id of the product or SKU that is free.</summary>
    public string? UnitType { get; init; }

    /// <summary>The product that is free.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU that is free.</summary>
    public Sku? Sku { get; init; }
}
