namespace Voucherify.Events.Models;

/// <summary>Represents the points that count toward a tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierPoints
{
    /// <summary>The ID of the card definition whose cards count.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The period within which points must be earned; <see langword="null"/> if the balance counts.</summary>
    public LoyaltyV2Period? Period { get; init; }

    /// <summary>The time when earned points change the tier; not sent if the balance counts.</summary>
    public OpenEnum<LoyaltyV2TierChangeTime> Type { get; init; }
}
