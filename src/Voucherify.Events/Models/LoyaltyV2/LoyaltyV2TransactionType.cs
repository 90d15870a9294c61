namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a transaction. The same value is the event type of the webhook.</summary>
public enum LoyaltyV2TransactionType
{
    /// <summary>An earning rule granted points.</summary>
    PointsEarned = 0,

    /// <summary>Points were added manually.</summary>
    AdminCredit = 1,

    /// <summary>Points were subtracted manually.</summary>
    AdminDebit = 2,

    /// <summary>The date on which points expire was set manually.</summary>
    AdminPointsExpiration = 3,

    /// <summary>Points were spent on a reward.</summary>
    PointsSpentOnReward = 4,

    /// <summary>Points were purchased as a reward.</summary>
    PointsPurchased = 5,

    /// <summary>Purchased points were taken back.</summary>
    PointsPurchaseReversed = 6,

    /// <summary>Points were spent on an order.</summary>
    PointsSpentOnOrder = 7,

    /// <summary>Points that were spent on an order were returned.</summary>
    PointsRefunded = 8,

    /// <summary>Points that were spent on a reward were returned.</summary>
    PointsReturned = 9,

    /// <summary>Points expired.</summary>
    PointsExpired = 10,

    /// <summary>Points were granted that cannot be spent yet.</summary>
    PendingPointsAdded = 11,

    /// <summary>Pending points became spendable.</summary>
    PendingPointsActivated = 12,

    /// <summary>Pending points were canceled.</summary>
    PendingPointsCanceled = 13,

    /// <summary>An order was paid for with points.</summary>
    PayWithPoints = 14,

    /// <summary>A member moved up to a higher tier.</summary>
    Upgraded = 15,

    /// <summary>A member moved down to a lower tier.</summary>
    Downgraded = 16,

    /// <summary>A member entered a tier structure.</summary>
    Joined = 17,

    /// <summary>A member left a tier structure.</summary>
    Left = 18,

    /// <summary>The time when a member's tier expires changed.</summary>
    ExpirationChanged = 19,

    /// <summary>A member's tier was evaluated again.</summary>
    EvaluationRefreshed = 20,

    /// <summary>A reward was purchased.</summary>
    Purchase = 21,

    /// <summary>The purchase of a reward was reversed.</summary>
    Refund = 22,

    /// <summary>A benefit was granted.</summary>
    Fulfillment = 23,
}
