using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A custom event: something that a customer did and that the project reported under a name of its own.</summary>
public sealed partial record CustomEvent
{
    /// <summary>The id of the occurrence, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary><c>event</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The name of the event, chosen by the project.</summary>
    public string? Type { get; init; }

    /// <summary>The customer who did it, often a stub with the id alone.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The referral that was reported with the event; null when there was none.</summary>
    public CustomEventReferral? Referral { get; init; }

    /// <summary>The loyalty card that was reported with the event; null when there was none.</summary>
    public CustomEventLoyalty? Loyalty { get; init; }

    /// <summary>Values that the project attached to the event; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the event was reported, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
