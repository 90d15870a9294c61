using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a card to a member.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2MemberCard
{
    /// <summary>The role of the member in relation to the card.</summary>
    public OpenEnum<LoyaltyV2MemberRole> MemberRole { get; init; }

    /// <summary>The time when the card was assigned, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The progress of the member toward the tiers, as sent. Voucherify does not document its members.</summary>
    public IReadOnlyDictionary<string, JsonElement> TierProgress { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The card in its short form.</summary>
    public LoyaltyV2Card? Card { get; init; }

    /// <summary>The type of the object: <c>member_card</c>.</summary>
    public string? Object { get; init; }
}
