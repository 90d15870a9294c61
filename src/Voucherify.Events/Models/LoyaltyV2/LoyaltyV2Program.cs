using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Program
{
    /// <summary>The ID of the program, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the program.</summary>
    public string? Name { get; init; }

    /// <summary>The status of the program.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>
    /// The time when the program starts, in UTC; <see langword="null"/> if there is no start date. Voucherify also sends a date without a
    /// time.
    /// </summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>
    /// The time when the program ends, in UTC; <see langword="null"/> if it never ends. Voucherify also sends a date without a time.
    /// </summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>The hours of the week in which the program is active.</summary>
    public LoyaltyV2ValidityHours? ValidityHours { get; init; }

    /// <summary>The metadata that the project attached to the program; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the program was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the program was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>program</c>.</summary>
    public string? Object { get; init; }
}
