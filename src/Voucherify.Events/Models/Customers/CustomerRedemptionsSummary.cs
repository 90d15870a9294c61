namespace Voucherify.Events.Models;

/// <summary>Totals over the redemptions of a customer.</summary>
public sealed partial record CustomerRedemptionsSummary
{
    /// <summary>How many redemptions the customer made.</summary>
    public long? TotalRedeemed { get; init; }

    /// <summary>How many redemptions failed.</summary>
    public long? TotalFailed { get; init; }

    /// <summary>How many redemptions succeeded.</summary>
    public long? TotalSucceeded { get; init; }

    /// <summary>How many redemptions were undone.</summary>
    public long? TotalRolledBack { get; init; }

    /// <summary>How many attempts to undo a redemption failed.</summary>
    public long? TotalRollbackFailed { get; init; }

    /// <summary>How many attempts to undo a redemption succeeded.</summary>
    public long? TotalRollbackSucceeded { get; init; }

    /// <summary>The totals over gift cards.</summary>
    public CustomerGiftSummary? Gift { get; init; }

    /// <summary>The totals over loyalty cards.</summary>
    public CustomerLoyaltyCardSummary? LoyaltyCard { get; init; }
}
