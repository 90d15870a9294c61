using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The assignment of a card to a member.</summary>
public sealed partial record LoyaltyV2MemberCard
{
    /// <summary>What the member is to the card.</summary>
    public OpenEnum<LoyaltyV2MemberRole> MemberRole { get; init; }

    /// <summary>When the card was assigned, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>How far the member is from the tiers, as sent; Voucherify does not describe its members.</summary>
    public IReadOnlyDictionary<string, JsonElement> TierProgress { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The card, in short.</summary>
    public LoyaltyV2Card? Card { get; init; }

    /// <summary><c>member_card</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
