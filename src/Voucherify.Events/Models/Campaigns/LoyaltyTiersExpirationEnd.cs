namespace Voucherify.Events.Models;

/// <summary>Represents the rule for when a customer's membership in a loyalty tier ends.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTiersExpirationEnd
{
    /// <summary>The type of the rule.</summary>
    public OpenEnum<LoyaltyTierExpirationType> Type { get; init; }

    /// <summary>
    /// The time for which the tier is extended beyond that end, as an ISO 8601 duration such as <c>P2M</c>; <see langword="null"/> if it is
    /// not extended.
    /// </summary>
    public string? Extend { get; init; }

    /// <summary>The rounding of the end to a period; <see langword="null"/> if the end is not rounded.</summary>
    public LoyaltyTiersExpirationRounding? Rounding { get; init; }
}
