namespace Voucherify.Events.Models;

/// <summary>Represents the rule for when a customer's membership in a loyalty tier starts.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTiersExpirationStart
{
    /// <summary>Whether the tier starts immediately or with the next period.</summary>
    public OpenEnum<LoyaltyTierStartType> Type { get; init; }
}
