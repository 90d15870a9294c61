namespace Voucherify.Events.Models;

/// <summary>What all transactions of Loyalty v2 have in common.</summary>
/// <remarks>
/// It is a <see cref="LoyaltyV2CardTransaction"/>, <see cref="LoyaltyV2OrderTransaction"/>, <see cref="LoyaltyV2TierTransaction"/>,
/// <see cref="LoyaltyV2RewardTransaction"/> or <see cref="LoyaltyV2BenefitTransaction"/>. JSON does not tell which: what you write and
/// read yourself, declare as one of these.
/// </remarks>
public abstract record LoyaltyV2Transaction
{
    /// <summary>
    /// The id of the transaction, as Voucherify gave it. Webhooks for every status of the transaction carry it, also as the id of their
    /// event.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The id of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The id of the membership.</summary>
    public string? MemberId { get; init; }

    /// <summary>What the transaction does.</summary>
    public OpenEnum<LoyaltyV2TransactionType> Type { get; init; }

    /// <summary>How far the transaction got.</summary>
    public OpenEnum<LoyaltyV2TransactionStatus> Status { get; init; }

    /// <summary>When the transaction was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the transaction last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The kind of transaction, such as <c>card_transaction</c>.</summary>
    public string? Object { get; init; }
}
