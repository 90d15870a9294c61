namespace Voucherify.Events.Models;

/// <summary>What a transaction did to the points of a loyalty card or the credits of a gift card.</summary>
public enum VoucherTransactionType
{
    /// <summary>Pending points came due and can be spent.</summary>
    PendingPointsActivation,

    /// <summary>An earning rule granted points.</summary>
    PointsAccrual,

    /// <summary>Points were spent.</summary>
    PointsRedemption,

    /// <summary>A rollback gave spent points back.</summary>
    PointsRefund,

    /// <summary>Points were added directly, without an earning rule.</summary>
    PointsAddition,

    /// <summary>Points were taken off directly, without a redemption.</summary>
    PointsRemoval,

    /// <summary>Points expired.</summary>
    PointsExpiration,

    /// <summary>Points came from another loyalty card.</summary>
    PointsTransferIn,

    /// <summary>Points went to another loyalty card.</summary>
    PointsTransferOut,

    /// <summary>Gift credits were spent.</summary>
    CreditsRedemption,

    /// <summary>A rollback gave spent gift credits back.</summary>
    CreditsRefund,

    /// <summary>Gift credits were added directly.</summary>
    CreditsAddition,

    /// <summary>Gift credits were taken off directly, without a redemption.</summary>
    CreditsRemoval,
}
