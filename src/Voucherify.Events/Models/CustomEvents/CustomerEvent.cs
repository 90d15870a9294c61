namespace Voucherify.Events.Models;

/// <summary>What a customer did or underwent to earn a reward, other than a custom event.</summary>
public sealed partial record CustomerEvent
{
    /// <summary>The segment that the customer entered; null when no segment was concerned.</summary>
    public Segment? Segment { get; init; }

    /// <summary>The kind of activity, as Voucherify names it.</summary>
    public string? EventType { get; init; }
}
