namespace Voucherify.Events.Models;

/// <summary>Represents the customer activity, other than a custom event, that earned a reward.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see></remarks>
public sealed partial record CustomerEvent
{
    /// <summary>The segment that the customer entered; <see langword="null"/> if the activity does not involve a segment.</summary>
    public Segment? Segment { get; init; }

    /// <summary>The type of the activity, as sent by Voucherify.</summary>
    public string? EventType { get; init; }
}
