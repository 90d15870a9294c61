namespace Voucherify.Events.Models;

/// <summary>What led to the change of a tier.</summary>
public sealed partial record LoyaltyV2TierChangeOrigin
{
    /// <summary>What it was.</summary>
    public OpenEnum<LoyaltyV2TierChangeOriginType> Type { get; init; }

    /// <summary>The ids of the card transactions; filled for <see cref="LoyaltyV2TierChangeOriginType.CardOperations"/> only.</summary>
    public IReadOnlyList<string> CardTransactionIds { get; init => field = value ?? []; } = [];

    /// <summary>The ids of the customer segments; filled for <see cref="LoyaltyV2TierChangeOriginType.SegmentChange"/> only.</summary>
    public IReadOnlyList<string> SegmentIds { get; init => field = value ?? []; } = [];
}
