namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a discount.</summary>
public enum DiscountType
{
    /// <summary>An amount of money is subtracted.</summary>
    Amount = 0,

    /// <summary>Units of a product are free.</summary>
    Unit = 1,

    /// <summary>A percentage is subtracted.</summary>
    Percent = 2,

    /// <summary>The price is set to a fixed amount.</summary>
    Fixed = 3,
}
