namespace Voucherify.Events.Models;

/// <summary>What kept a payment with points from being larger.</summary>
public enum LoyaltyV2SpendingCapType
{
    /// <summary>The limit on all points spent from the card.</summary>
    CardSpendingGlobalSpendingBasedLimit,

    /// <summary>The limit on the points spent within a period.</summary>
    CardSpendingGlobalTimeBasedLimit,

    /// <summary>The limit on the points of one transaction.</summary>
    CardSpendingTransactionsLimit,

    /// <summary>The limit in the request.</summary>
    RequestPaymentLimit,

    /// <summary>The amount of the order.</summary>
    OrderTotalAmount,

    /// <summary>The points on the card.</summary>
    CardBalancePoints,
}
