using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the membership of a customer in a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Member
{
    /// <summary>The ID of the membership, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the program.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The status of the membership.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The metadata that the project attached to the membership; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the membership was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the membership was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>member</c>.</summary>
    public string? Object { get; init; }
}
