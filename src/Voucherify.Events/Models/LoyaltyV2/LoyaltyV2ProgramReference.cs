using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the short form of a loyalty program, sometimes with only its ID.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ProgramReference
{
    /// <summary>The ID of the program, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the program.</summary>
    public string? Name { get; init; }

    /// <summary>The status of the program.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The hours of the week in which the program is active, as sent. Voucherify does not document their members here.</summary>
    public IReadOnlyDictionary<string, JsonElement> ValidityHours { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The metadata that the project attached to the program; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the program was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the program was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>program</c>.</summary>
    public string? Object { get; init; }
}
