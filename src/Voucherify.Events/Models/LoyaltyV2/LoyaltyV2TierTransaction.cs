namespace Voucherify.Events.Models;

/// <summary>Represents a transaction that changes the tier of a member.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierTransaction : LoyaltyV2Transaction
{
    /// <summary>The ID of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The ID of the card definition from which the card was created.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The ID of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The ID of the current tier of the member; <see langword="null"/> if the member is not in a tier.</summary>
    public string? TierId { get; init; }

    /// <summary>The cause and the effect of the transaction.</summary>
    public LoyaltyV2TierTransactionDetails? Details { get; init; }
}
