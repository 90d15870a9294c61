using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A loyalty program in short, at times no more than its id.</summary>
public sealed partial record LoyaltyV2ProgramReference
{
    /// <summary>The id of the program, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the program.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the program is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The hours of the week in which the program is open, as sent; Voucherify does not describe their members here.</summary>
    public IReadOnlyDictionary<string, JsonElement> ValidityHours { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>Values that the project attached to the program; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the program was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the program last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>program</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
