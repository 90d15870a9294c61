namespace Voucherify.Events.Models;

/// <summary>A group of customers who meet the same conditions.</summary>
public sealed partial record Segment
{
    /// <summary>The id of the segment, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the segment.</summary>
    public string? Name { get; init; }

    /// <summary><c>segment</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
