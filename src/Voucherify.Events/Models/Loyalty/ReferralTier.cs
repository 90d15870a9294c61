namespace Voucherify.Events.Models;

/// <summary>Represents a tier of a referral program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see></remarks>
public sealed partial record ReferralTier
{
    /// <summary>The ID of the tier, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the referral campaign to which the tier belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The text about the tier that is shown to customers.</summary>
    public string? Banner { get; init; }

    /// <summary>The event that counts toward the tier.</summary>
    public ReferralTierParameters? Parameters { get; init; }
}
