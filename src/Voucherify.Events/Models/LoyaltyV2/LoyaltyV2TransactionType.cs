namespace Voucherify.Events.Models;

/// <summary>What a transaction does. The same text is the event type of the webhook.</summary>
public enum LoyaltyV2TransactionType
{
    /// <summary>Points were granted by an earning rule.</summary>
    PointsEarned = 0,

    /// <summary>Points were added by hand.</summary>
    AdminCredit = 1,

    /// <summary>Points were taken by hand.</summary>
    AdminDebit = 2,

    /// <summary>The day on which points expire was set by hand.</summary>
    AdminPointsExpiration = 3,

    /// <summary>Points paid for a reward.</summary>
    PointsSpentOnReward = 4,

    /// <summary>Points were bought: they are the reward.</summary>
    PointsPurchased = 5,

    /// <summary>Points that had been bought were taken back.</summary>
    PointsPurchaseReversed = 6,

    /// <summary>Points paid for an order.</summary>
    PointsSpentOnOrder = 7,

    /// <summary>Points that were spent on an order were given back.</summary>
    PointsRefunded = 8,

    /// <summary>Points that were spent on a reward were given back.</summary>
    PointsReturned = 9,

    /// <summary>Points expired.</summary>
    PointsExpired = 10,

    /// <summary>Points were granted that cannot be spent yet.</summary>
    PendingPointsAdded = 11,

    /// <summary>Pending points became spendable.</summary>
    PendingPointsActivated = 12,

    /// <summary>Pending points were canceled.</summary>
    PendingPointsCanceled = 13,

    /// <summary>An order was paid with points.</summary>
    PayWithPoints = 14,

    /// <summary>A member moved up to a higher tier.</summary>
    Upgraded = 15,

    /// <summary>A member fell to a lower tier.</summary>
    Downgraded = 16,

    /// <summary>A member entered a tier structure.</summary>
    Joined = 17,

    /// <summary>A member left a tier structure.</summary>
    Left = 18,

    /// <summary>The time at which a member's tier expires changed.</summary>
    ExpirationChanged = 19,

    /// <summary>A member's tier was evaluated anew.</summary>
    EvaluationRefreshed = 20,

    /// <summary>A reward was bought.</summary>
    Purchase = 21,

    /// <summary>The purchase of a reward was reversed.</summary>
    Refund = 22,

    /// <summary>A benefit was given.</summary>
    Fulfillment = 23,
}
