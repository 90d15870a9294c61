namespace Voucherify.Events.Models;

/// <summary>The points that count for a tier.</summary>
public sealed partial record LoyaltyV2TierPoints
{
    /// <summary>The id of the card definition whose cards count.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The period within which points must be earned; null when the balance counts.</summary>
    public LoyaltyV2Period? Period { get; init; }

    /// <summary>When earned points change the tier; not sent when the balance counts.</summary>
    public OpenEnum<LoyaltyV2TierChangeTime> Type { get; init; }
}
