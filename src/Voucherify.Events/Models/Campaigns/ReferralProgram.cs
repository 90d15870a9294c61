namespace Voucherify.Events.Models;

/// <summary>Represents the settings of a referral program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record ReferralProgram
{
    /// <summary>The type of the event that completes a referral.</summary>
    public OpenEnum<ReferralConversionEvent> ConversionEventType { get; init; }

    /// <summary>
    /// The definition of the custom event that completes a referral; set only for <see cref="ReferralConversionEvent.CustomEvent"/>.
    /// </summary>
    public CustomEventSchema? CustomEvent { get; init; }

    /// <summary>The reward for the referred customer; <see langword="null"/> if there is none.</summary>
    public RefereeReward? RefereeReward { get; init; }
}
