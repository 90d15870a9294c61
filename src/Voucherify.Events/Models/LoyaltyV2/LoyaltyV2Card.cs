namespace Voucherify.Events.Models;

/// <summary>Represents a loyalty card of a member.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="LoyaltyV2MemberCard"/> contains a short form, without program, member, customer, and timestamps, but with the next
/// expiration and the next activation of points.</para>
/// </remarks>
public sealed partial record LoyaltyV2Card
{
    /// <summary>The ID of the card, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The ID of the card definition from which the card was created.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The type of the card, which determines its owner.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>The code of the card; <see langword="null"/> until Voucherify has generated it.</summary>
    public string? Code { get; init; }

    /// <summary>The ID of the customer who holds the card.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the membership to which the card belongs.</summary>
    public string? MemberId { get; init; }

    /// <summary>The totals of all points over the lifetime of the card.</summary>
    public LoyaltyV2LifetimeBucket? LifetimeBucket { get; init; }

    /// <summary>The points on the card.</summary>
    public LoyaltyV2CardBalance? Balance { get; init; }

    /// <summary>The next points to expire; <see langword="null"/> if there are none.</summary>
    public LoyaltyV2ScheduledPoints? NextExpiration { get; init; }

    /// <summary>The next pending points to become spendable; <see langword="null"/> if there are none.</summary>
    public LoyaltyV2ScheduledPoints? NextActivation { get; init; }

    /// <summary>The time when the card was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the card was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>card</c>.</summary>
    public string? Object { get; init; }
}
