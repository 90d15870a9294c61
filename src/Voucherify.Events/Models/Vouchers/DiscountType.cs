namespace Voucherify.Events.Models;

/// <summary>How a discount is computed.</summary>
public enum DiscountType
{
    /// <summary>A sum of money is taken off.</summary>
    Amount,

    /// <summary>Units of a product are free.</summary>
    Unit,

    /// <summary>A percentage is taken off.</summary>
    Percent,

    /// <summary>The price is set to a given sum.</summary>
    Fixed,
}
