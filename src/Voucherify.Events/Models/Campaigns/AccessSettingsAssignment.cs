namespace Voucherify.Events.Models;

/// <summary>An assignment of a campaign to an area, or to a single store of that area.</summary>
public sealed partial record AccessSettingsAssignment
{
    /// <summary>The id of the assignment, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the area.</summary>
    public string? AreaId { get; init; }

    /// <summary>Whether the assignment covers every store of the area.</summary>
    public bool? AllStores { get; init; }

    /// <summary>The id of the store; null when no single store is meant.</summary>
    public string? AreaStoreId { get; init; }

    /// <summary>When the campaign was assigned, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The kind of object, as Voucherify names it on the wire.</summary>
    public string? Object { get; init; }
}
