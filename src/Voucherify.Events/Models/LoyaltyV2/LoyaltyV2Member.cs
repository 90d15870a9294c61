using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A customer's membership of a loyalty program.</summary>
public sealed partial record LoyaltyV2Member
{
    /// <summary>The id of the membership, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>Whether the membership is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>Values that the project attached to the membership; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the membership was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the membership last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>member</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
