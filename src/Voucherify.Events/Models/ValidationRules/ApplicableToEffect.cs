namespace Voucherify.Events.Models;

/// <summary>Which of several matching items a benefit applies to.</summary>
public enum ApplicableToEffect
{
    /// <summary>All of them.</summary>
    ApplyToEvery,

    /// <summary>Only the cheapest.</summary>
    ApplyToCheapest,

    /// <summary>One after the other beginning with the cheapest, as far as the limits allow.</summary>
    ApplyFromCheapest,

    /// <summary>Only the most expensive.</summary>
    ApplyToMostExpensive,

    /// <summary>One after the other beginning with the most expensive, as far as the limits allow.</summary>
    ApplyFromMostExpensive,
}
