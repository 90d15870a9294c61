namespace Voucherify.Events.Models;

/// <summary>The rule by which membership of a loyalty tier begins.</summary>
public sealed partial record LoyaltyTiersExpirationStart
{
    /// <summary>Whether the tier begins at once or with the next period.</summary>
    public OpenEnum<LoyaltyTierStartType> Type { get; init; }
}
