namespace Voucherify.Events.Models;

/// <summary>Represents the discount that a voucher or a promotion grants.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see>
/// <para><see cref="Type"/> determines which properties are set.</para>
/// <para>For <see cref="DiscountType.Amount"/>, <see cref="AmountOff"/> and <see cref="AggregatedAmountLimit"/> are set.</para>
/// <para>For <see cref="DiscountType.Percent"/>, <see cref="PercentOff"/>, <see cref="AmountLimit"/>, and
/// <see cref="AggregatedAmountLimit"/> are set.</para>
/// <para>For <see cref="DiscountType.Fixed"/>, <see cref="FixedAmount"/> is set.</para>
/// <para>For <see cref="DiscountType.Unit"/>, <see cref="UnitOff"/>, <see cref="UnitType"/>, <see cref="Product"/>, and <see cref="Sku"/>
/// are set, or only <see cref="Units"/> if <see cref="Effect"/> is <see cref="DiscountEffect.AddManyItems"/>.</para>
/// </remarks>
public sealed partial record Discount
{
    /// <summary>The type of the discount, which determines the other properties that are set.</summary>
    public OpenEnum<DiscountType> Type { get; init; }

    /// <summary>The amount of the discount, in minor currency units.</summary>
    public decimal? AmountOff { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="AmountOff"/> for each order; <see langword="null"/> if the amount is the same for all orders.
    /// </summary>
    public string? AmountOffFormula { get; init; }

    /// <summary>The maximum discount on a whole order, in minor currency units; <see langword="null"/> if there is no limit.</summary>
    public decimal? AggregatedAmountLimit { get; init; }

    /// <summary>The effect of the discount on the order.</summary>
    public OpenEnum<DiscountEffect> Effect { get; init; }

    /// <summary>Whether the discount was calculated by a formula.</summary>
    public bool? IsDynamic { get; init; }

    /// <summary>The number of free units of one product. For several products, see <see cref="Units"/>.</summary>
    public long? UnitOff { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="UnitOff"/> for each order; <see langword="null"/> if the number is the same for all orders.
    /// </summary>
    public string? UnitOffFormula { get; init; }

    /// <summary>The ID of the product or SKU that is free.</summary>
    public string? UnitType { get; init; }

    /// <summary>The product that is free.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU that is free.</summary>
    public Sku? Sku { get; init; }

    /// <summary>
    /// The free products, one entry for each product; empty unless <see cref="Effect"/> is <see cref="DiscountEffect.AddManyItems"/>.
    /// </summary>
    public IReadOnlyList<DiscountUnitItem> Units { get; init => field = value ?? []; } = [];

    /// <summary>The percentage of the discount, from 0 to 100.</summary>
    public decimal? PercentOff { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="PercentOff"/> for each order; <see langword="null"/> if the percentage is the same for all
    /// orders.
    /// </summary>
    public string? PercentOffFormula { get; init; }

    /// <summary>
    /// The maximum discount that the percentage can result in, in minor currency units; <see langword="null"/> if there is no limit.
    /// </summary>
    public decimal? AmountLimit { get; init; }

    /// <summary>The new price of the order or of each item, in minor currency units. It is the fallback if there is a formula.</summary>
    public decimal? FixedAmount { get; init; }

    /// <summary>
    /// The formula that calculates <see cref="FixedAmount"/> for each order; <see langword="null"/> if the price is the same for all
    /// orders.
    /// </summary>
    public string? FixedAmountFormula { get; init; }
}
