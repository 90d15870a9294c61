namespace Voucherify.Events.Models;

/// <summary>Specifies how a transaction changed the points of a loyalty card or the credits of a gift card.</summary>
public enum VoucherTransactionType
{
    /// <summary>Pending points became active and can be spent.</summary>
    PendingPointsActivation = 0,

    /// <summary>An earning rule granted points.</summary>
    PointsAccrual = 1,

    /// <summary>Points were spent.</summary>
    PointsRedemption = 2,

    /// <summary>A rollback returned spent points.</summary>
    PointsRefund = 3,

    /// <summary>Points were added directly, without an earning rule.</summary>
    PointsAddition = 4,

    /// <summary>Points were subtracted directly, without a redemption.</summary>
    PointsRemoval = 5,

    /// <summary>Points expired.</summary>
    PointsExpiration = 6,

    /// <summary>Points were transferred from another loyalty card.</summary>
    PointsTransferIn = 7,

    /// <summary>Points were transferred to another loyalty card.</summary>
    PointsTransferOut = 8,

    /// <summary>Gift credits were spent.</summary>
    CreditsRedemption = 9,

    /// <summary>A rollback returned spent gift credits.</summary>
    CreditsRefund = 10,

    /// <summary>Gift credits were added directly.</summary>
    CreditsAddition = 11,

    /// <summary>Gift credits were subtracted directly, without a redemption.</summary>
    CreditsRemoval = 12,
}
