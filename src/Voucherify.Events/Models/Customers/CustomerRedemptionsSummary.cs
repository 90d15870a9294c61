namespace Voucherify.Events.Models;

/// <summary>Represents the totals of a customer's redemptions.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerRedemptionsSummary
{
    /// <summary>The number of redemptions.</summary>
    public long? TotalRedeemed { get; init; }

    /// <summary>The number of redemptions that failed.</summary>
    public long? TotalFailed { get; init; }

    /// <summary>The number of redemptions that succeeded.</summary>
    public long? TotalSucceeded { get; init; }

    /// <summary>The number of redemptions that were rolled back.</summary>
    public long? TotalRolledBack { get; init; }

    /// <summary>The number of rollbacks that failed.</summary>
    public long? TotalRollbackFailed { get; init; }

    /// <summary>The number of rollbacks that succeeded.</summary>
    public long? TotalRollbackSucceeded { get; init; }

    /// <summary>The totals for gift cards.</summary>
    public CustomerGiftSummary? Gift { get; init; }

    /// <summary>The totals for loyalty cards.</summary>
    public CustomerLoyaltyCardSummary? LoyaltyCard { get; init; }
}
