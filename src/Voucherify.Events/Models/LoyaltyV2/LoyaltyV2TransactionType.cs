namespace Voucherify.Events.Models;

/// <summary>What a transaction does. The same text is the event type of the webhook.</summary>
public enum LoyaltyV2TransactionType
{
    /// <summary>Points were granted by an earning rule.</summary>
    PointsEarned,

    /// <summary>Points were added by hand.</summary>
    AdminCredit,

    /// <summary>Points were taken by hand.</summary>
    AdminDebit,

    /// <summary>The day on which points expire was set by hand.</summary>
    AdminPointsExpiration,

    /// <summary>Points paid for a reward.</summary>
    PointsSpentOnReward,

    /// <summary>Points were bought: they are the reward.</summary>
    PointsPurchased,

    /// <summary>Points that had been bought were taken back.</summary>
    PointsPurchaseReversed,

    /// <summary>Points paid for an order.</summary>
    PointsSpentOnOrder,

    /// <summary>Points that were spent on an order were given back.</summary>
    PointsRefunded,

    /// <summary>Points that were spent on a reward were given back.</summary>
    PointsReturned,

    /// <summary>Points expired.</summary>
    PointsExpired,

    /// <summary>Points were granted that cannot be spent yet.</summary>
    PendingPointsAdded,

    /// <summary>Pending points became spendable.</summary>
    PendingPointsActivated,

    /// <summary>Pending points were canceled.</summary>
    PendingPointsCanceled,

    /// <summary>An order was paid with points.</summary>
    PayWithPoints,

    /// <summary>A member moved up to a higher tier.</summary>
    Upgraded,

    /// <summary>A member fell to a lower tier.</summary>
    Downgraded,

    /// <summary>A member entered a tier structure.</summary>
    Joined,

    /// <summary>A member left a tier structure.</summary>
    Left,

    /// <summary>The time at which a member's tier expires changed.</summary>
    ExpirationChanged,

    /// <summary>A member's tier was evaluated anew.</summary>
    EvaluationRefreshed,

    /// <summary>A reward was bought.</summary>
    Purchase,

    /// <summary>The purchase of a reward was reversed.</summary>
    Refund,

    /// <summary>A benefit was given.</summary>
    Fulfillment,
}
