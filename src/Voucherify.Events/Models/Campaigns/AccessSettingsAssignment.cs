namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a campaign to an area, or to a single store in that area.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record AccessSettingsAssignment
{
    /// <summary>The ID of the assignment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the area.</summary>
    public string? AreaId { get; init; }

    /// <summary>Whether the assignment covers every store in the area.</summary>
    public bool? AllStores { get; init; }

    /// <summary>The ID of the store; <see langword="null"/> if the assignment is not limited to a single store.</summary>
    public string? AreaStoreId { get; init; }

    /// <summary>The time when the campaign was assigned, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The type of the object, as sent by Voucherify.</summary>
    public string? Object { get; init; }
}
