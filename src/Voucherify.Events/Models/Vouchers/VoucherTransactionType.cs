namespace Voucherify.Events.Models;

/// <summary>What a transaction did to the points of a loyalty card or the credits of a gift card.</summary>
public enum VoucherTransactionType
{
    /// <summary>Pending points came due and can be spent.</summary>
    PendingPointsActivation = 0,

    /// <summary>An earning rule granted points.</summary>
    PointsAccrual = 1,

    /// <summary>Points were spent.</summary>
    PointsRedemption = 2,

    /// <summary>A rollback gave spent points back.</summary>
    PointsRefund = 3,

    /// <summary>Points were added directly, without an earning rule.</summary>
    PointsAddition = 4,

    /// <summary>Points were taken off directly, without a redemption.</summary>
    PointsRemoval = 5,

    /// <summary>Points expired.</summary>
    PointsExpiration = 6,

    /// <summary>Points came from another loyalty card.</summary>
    PointsTransferIn = 7,

    /// <summary>Points went to another loyalty card.</summary>
    PointsTransferOut = 8,

    /// <summary>Gift credits were spent.</summary>
    CreditsRedemption = 9,

    /// <summary>A rollback gave spent gift credits back.</summary>
    CreditsRefund = 10,

    /// <summary>Gift credits were added directly.</summary>
    CreditsAddition = 11,

    /// <summary>Gift credits were taken off directly, without a redemption.</summary>
    CreditsRemoval = 12,
}
