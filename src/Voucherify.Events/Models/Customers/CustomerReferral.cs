using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>One occasion on which another customer referred this customer.</summary>
/// <remarks>Where Voucherify sends a mere text in its place, the text is in <see cref="CampaignId"/> and the rest is null.</remarks>
public sealed partial record CustomerReferral
{
    /// <summary>The id of the referral campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The id of the customer who referred this one.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The id of the object by which the referral came about.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The kind of that object, for example a redemption.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>When the customer was referred, UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Voucherify sent a text, not an object.</summary>
    internal WireForm<bool> SentAsText { get; init; }
}
