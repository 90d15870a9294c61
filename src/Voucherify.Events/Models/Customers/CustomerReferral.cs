using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a referral of the customer by another customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see>
/// <para>If Voucherify sends a string instead of an object, the string is in <see cref="CampaignId"/> and all other properties are
/// <see langword="null"/>.</para>
/// </remarks>
public sealed partial record CustomerReferral
{
    /// <summary>The ID of the referral campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ID of the customer who referred this customer.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The ID of the object through which the referral was made.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The type of that object, for example a redemption.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The time when the customer was referred, in UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Whether Voucherify sent a string instead of an object.</summary>
    internal WireForm<bool> SentAsText { get; init; }
}
