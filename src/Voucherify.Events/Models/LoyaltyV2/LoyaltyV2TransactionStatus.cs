namespace Voucherify.Events.Models;

/// <summary>How far a transaction got.</summary>
/// <remarks>
/// The status is not part of the event type: one transaction can be sent more than once, each time with the status that it has by then.
/// </remarks>
public enum LoyaltyV2TransactionStatus
{
    /// <summary>It has been recorded and waits.</summary>
    Pending = 0,

    /// <summary>It is being carried out.</summary>
    Processing = 1,

    /// <summary>It took effect.</summary>
    Approved = 2,

    /// <summary>It was refused; <c>details.rejection</c> says why.</summary>
    Rejected = 3,

    /// <summary>It took effect and was reversed later; for <see cref="LoyaltyV2RewardTransaction"/> only.</summary>
    Refunded = 4,
}
