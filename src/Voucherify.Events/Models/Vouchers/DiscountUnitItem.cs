namespace Voucherify.Events.Models;

/// <summary>Represents one of several products that a discount grants for free.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record DiscountUnitItem
{
    /// <summary>The number of free units.</summary>
    public long? UnitOff { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="UnitOff"/> for each order; <see langword="null"/> if the number is the same for all orders.
    /// </summary>
    public string? UnitOffFormula { get; init; }

    /// <summary>
    /// The effect that adds the units to the order: <see cref="DiscountEffect.AddNewItems"/> or
    /// <see cref="DiscountEffect.AddMissingItems"/>.
    /// </summary>
    public OpenEnum<DiscountEffect> Effect { get; init; }

    /// <summary>The ID of the product or SKU that is free.</summary>
    public string? UnitType { get; init; }

    /// <summary>The product that is free.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU that is free.</summary>
    public Sku? Sku { get; init; }
}
