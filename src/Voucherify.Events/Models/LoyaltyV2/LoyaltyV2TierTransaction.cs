namespace Voucherify.Events.Models;

/// <summary>A change of the tier of a member.</summary>
public sealed partial record LoyaltyV2TierTransaction : LoyaltyV2Transaction
{
    /// <summary>The id of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The id of the definition that the card was made by.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The id of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The id of the tier that the member is in now; null when it is none.</summary>
    public string? TierId { get; init; }

    /// <summary>What the transaction did, and why.</summary>
    public LoyaltyV2TierTransactionDetails? Details { get; init; }
}
