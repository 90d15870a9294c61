namespace Voucherify.Events.Models;

/// <summary>The event that counts towards a referral tier.</summary>
public sealed partial record ReferralTierParameters
{
    /// <summary>The kind of event.</summary>
    public string? EventType { get; init; }

    /// <summary>The customer segment that the event is about, by id.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>The custom event that counts, by id.</summary>
    public ObjectReference? CustomEvent { get; init; }

    /// <summary>The distribution that the event is about, by id.</summary>
    public ObjectReference? Distribution { get; init; }
}
