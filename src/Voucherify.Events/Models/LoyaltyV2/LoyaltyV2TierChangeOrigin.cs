namespace Voucherify.Events.Models;

/// <summary>Represents the cause of a tier change.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierChangeOrigin
{
    /// <summary>The type of the cause.</summary>
    public OpenEnum<LoyaltyV2TierChangeOriginType> Type { get; init; }

    /// <summary>The IDs of the card transactions; set only for <see cref="LoyaltyV2TierChangeOriginType.CardOperations"/>.</summary>
    public IReadOnlyList<string> CardTransactionIds { get; init => field = value ?? []; } = [];

    /// <summary>The IDs of the customer segments; set only for <see cref="LoyaltyV2TierChangeOriginType.SegmentChange"/>.</summary>
    public IReadOnlyList<string> SegmentIds { get; init => field = value ?? []; } = [];
}
