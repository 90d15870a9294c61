namespace Voucherify.Events.Models;

/// <summary>How a discount is computed.</summary>
public enum DiscountType
{
    /// <summary>A sum of money is taken off.</summary>
    Amount = 0,

    /// <summary>Units of a product are free.</summary>
    Unit = 1,

    /// <summary>A percentage is taken off.</summary>
    Percent = 2,

    /// <summary>The price is set to a given sum.</summary>
    Fixed = 3,
}
