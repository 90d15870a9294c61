namespace Voucherify.Events.Models;

/// <summary>A loyalty card of a member.</summary>
/// <remarks>
/// Inside <see cref="LoyaltyV2MemberCard"/> it arrives in short: without program, member, customer and times, with what happens next to
/// its points.
/// </remarks>
public sealed partial record LoyaltyV2Card
{
    /// <summary>The id of the card, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The id of the definition that the card was made by.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>Whom the card belongs to.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>The code of the card; null until it has been generated.</summary>
    public string? Code { get; init; }

    /// <summary>The id of the customer who holds the card.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the membership that the card belongs to.</summary>
    public string? MemberId { get; init; }

    /// <summary>All points that ever moved.</summary>
    public LoyaltyV2LifetimeBucket? LifetimeBucket { get; init; }

    /// <summary>The points on the card.</summary>
    public LoyaltyV2CardBalance? Balance { get; init; }

    /// <summary>The points that expire next; null when none do.</summary>
    public LoyaltyV2ScheduledPoints? NextExpiration { get; init; }

    /// <summary>The pending points that become spendable next; null when there are none.</summary>
    public LoyaltyV2ScheduledPoints? NextActivation { get; init; }

    /// <summary>When the card was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the card last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>card</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
