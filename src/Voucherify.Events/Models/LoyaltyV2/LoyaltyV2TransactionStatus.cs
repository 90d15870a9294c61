namespace Voucherify.Events.Models;

/// <summary>Specifies the status of a transaction.</summary>
/// <remarks>
/// The status is not part of the event type. Voucherify can send a transaction more than once, each time with its current status.
/// </remarks>
public enum LoyaltyV2TransactionStatus
{
    /// <summary>The transaction was created and is waiting to be processed.</summary>
    Pending = 0,

    /// <summary>The transaction is being processed.</summary>
    Processing = 1,

    /// <summary>The transaction took effect.</summary>
    Approved = 2,

    /// <summary>The transaction was rejected. The reason is in <c>details.rejection</c>.</summary>
    Rejected = 3,

    /// <summary>The transaction took effect and was later reversed; used only for <see cref="LoyaltyV2RewardTransaction"/>.</summary>
    Refunded = 4,
}
