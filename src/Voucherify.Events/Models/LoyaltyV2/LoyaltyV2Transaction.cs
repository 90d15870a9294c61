namespace Voucherify.Events.Models;

/// <summary>Represents the common properties of all Loyalty v2 transactions.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>A transaction is a <see cref="LoyaltyV2CardTransaction"/>, <see cref="LoyaltyV2OrderTransaction"/>,
/// <see cref="LoyaltyV2TierTransaction"/>, <see cref="LoyaltyV2RewardTransaction"/>, or <see cref="LoyaltyV2BenefitTransaction"/>. The JSON
/// does not indicate the type. To serialize and deserialize a transaction yourself, declare it as one of these types.</para>
/// </remarks>
public abstract record LoyaltyV2Transaction
{
    /// <summary>
    /// The ID of the transaction, assigned by Voucherify. All webhooks about the transaction contain it, regardless of its status, and also
    /// use it as the ID of their event.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The ID of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The ID of the membership.</summary>
    public string? MemberId { get; init; }

    /// <summary>The type of the transaction.</summary>
    public OpenEnum<LoyaltyV2TransactionType> Type { get; init; }

    /// <summary>The status of the transaction.</summary>
    public OpenEnum<LoyaltyV2TransactionStatus> Status { get; init; }

    /// <summary>The time when the transaction was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the transaction was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object, such as <c>card_transaction</c>.</summary>
    public string? Object { get; init; }
}
