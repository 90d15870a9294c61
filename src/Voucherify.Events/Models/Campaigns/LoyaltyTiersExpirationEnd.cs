namespace Voucherify.Events.Models;

/// <summary>The rule by which membership of a loyalty tier ends.</summary>
public sealed partial record LoyaltyTiersExpirationEnd
{
    /// <summary>What brings the membership to its end.</summary>
    public OpenEnum<LoyaltyTierExpirationType> Type { get; init; }

    /// <summary>How long the tier stays beyond that end, as ISO 8601 duration text, e.g. <c>P2M</c>; null when it does not.</summary>
    public string? Extend { get; init; }

    /// <summary>How the end is rounded to a period; null when it is taken as it falls.</summary>
    public LoyaltyTiersExpirationRounding? Rounding { get; init; }
}
