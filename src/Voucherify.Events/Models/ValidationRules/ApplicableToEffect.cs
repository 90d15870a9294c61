namespace Voucherify.Events.Models;

/// <summary>Which of several matching items a benefit applies to.</summary>
public enum ApplicableToEffect
{
    /// <summary>All of them.</summary>
    ApplyToEvery = 0,

    /// <summary>Only the cheapest.</summary>
    ApplyToCheapest = 1,

    /// <summary>One after the other beginning with the cheapest, as far as the limits allow.</summary>
    ApplyFromCheapest = 2,

    /// <summary>Only the most expensive.</summary>
    ApplyToMostExpensive = 3,

    /// <summary>One after the other beginning with the most expensive, as far as the limits allow.</summary>
    ApplyFromMostExpensive = 4,
}
