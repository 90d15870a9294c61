namespace Voucherify.Events.Models;

/// <summary>Represents the event that counts toward a referral tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see></remarks>
public sealed partial record ReferralTierParameters
{
    /// <summary>The type of the event.</summary>
    public string? EventType { get; init; }

    /// <summary>A reference to the customer segment that the event is about.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>A reference to the custom event.</summary>
    public ObjectReference? CustomEvent { get; init; }

    /// <summary>A reference to the distribution that the event is about.</summary>
    public ObjectReference? Distribution { get; init; }
}
