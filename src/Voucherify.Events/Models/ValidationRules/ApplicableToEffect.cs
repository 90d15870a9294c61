namespace Voucherify.Events.Models;

/// <summary>Specifies the matching items to which a benefit applies.</summary>
public enum ApplicableToEffect
{
    /// <summary>All matching items.</summary>
    ApplyToEvery = 0,

    /// <summary>Only the cheapest item.</summary>
    ApplyToCheapest = 1,

    /// <summary>The matching items in ascending order of price, within the limits.</summary>
    ApplyFromCheapest = 2,

    /// <summary>Only the most expensive item.</summary>
    ApplyToMostExpensive = 3,

    /// <summary>The matching items in descending order of price, within the limits.</summary>
    ApplyFromMostExpensive = 4,
}
