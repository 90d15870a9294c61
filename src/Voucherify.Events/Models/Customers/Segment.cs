namespace Voucherify.Events.Models;

/// <summary>Represents a group of customers who meet the same conditions.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/segment-entered">Voucherify reference</see></remarks>
public sealed partial record Segment
{
    /// <summary>The ID of the segment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the segment.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the object: <c>segment</c>.</summary>
    public string? Object { get; init; }
}
