namespace Voucherify.Events.Models;

/// <summary>The terms of a referral program.</summary>
public sealed partial record ReferralProgram
{
    /// <summary>What turns a referral into a success.</summary>
    public OpenEnum<ReferralConversionEvent> ConversionEventType { get; init; }

    /// <summary>The definition of the deciding custom event; filled for <see cref="ReferralConversionEvent.CustomEvent"/> only.</summary>
    public CustomEventSchema? CustomEvent { get; init; }

    /// <summary>What the referred customer gets; null when the program has nothing for them.</summary>
    public RefereeReward? RefereeReward { get; init; }
}
