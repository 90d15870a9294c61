using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a custom event: a customer action that the project reports under a name that it defines.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record CustomEvent
{
    /// <summary>The ID of the occurrence of the event, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The type of the object: <c>event</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The name of the event, defined by the project.</summary>
    public string? Type { get; init; }

    /// <summary>The customer who triggered the event. Often only the ID is set.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The referral that was reported with the event; <see langword="null"/> if there was none.</summary>
    public CustomEventReferral? Referral { get; init; }

    /// <summary>The loyalty card that was reported with the event; <see langword="null"/> if there was none.</summary>
    public CustomEventLoyalty? Loyalty { get; init; }

    /// <summary>The metadata that the project attached to the event; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the event was reported, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
