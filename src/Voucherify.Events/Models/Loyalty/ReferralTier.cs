namespace Voucherify.Events.Models;

/// <summary>A tier of a referral program.</summary>
public sealed partial record ReferralTier
{
    /// <summary>The id of the tier, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the referral campaign that the tier belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The text about the tier that customers see.</summary>
    public string? Banner { get; init; }

    /// <summary>The event that counts towards the tier.</summary>
    public ReferralTierParameters? Parameters { get; init; }
}
