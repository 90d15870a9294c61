namespace Voucherify.Events.Models;

/// <summary>Specifies the cap that limited a payment with points.</summary>
public enum LoyaltyV2SpendingCapType
{
    /// <summary>The limit on all points that are spent from the card.</summary>
    CardSpendingGlobalSpendingBasedLimit = 0,

    /// <summary>The limit on the points that are spent within a period.</summary>
    CardSpendingGlobalTimeBasedLimit = 1,

    /// <summary>The limit on the points of one transaction.</summary>
    CardSpendingTransactionsLimit = 2,

    /// <summary>The limit in the request.</summary>
    RequestPaymentLimit = 3,

    /// <summary>The amount of the order.</summary>
    OrderTotalAmount = 4,

    /// <summary>The points on the card.</summary>
    CardBalancePoints = 5,
}
