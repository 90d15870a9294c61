namespace Voucherify.Events.Models;

/// <summary>What a customer spent from gift cards, and what is left on them.</summary>
public sealed partial record CustomerGiftSummary
{
    /// <summary>The gift credits spent so far, in minor currency units.</summary>
    public decimal? RedeemedAmount { get; init; }

    /// <summary>The gift credits left on all cards together, in minor currency units.</summary>
    public decimal? AmountToGo { get; init; }
}
