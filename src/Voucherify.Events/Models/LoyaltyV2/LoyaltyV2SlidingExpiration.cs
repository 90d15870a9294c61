using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>The activities that put off an expiration, and for how long.</summary>
public sealed partial record LoyaltyV2SlidingExpiration
{
    /// <summary>Whether earning points counts.</summary>
    public bool? EarningActivity { get; init; }

    /// <summary>Whether spending points counts.</summary>
    public bool? SpendingActivity { get; init; }

    /// <summary>Whether activities of the project's own count.</summary>
    public bool? CustomActivity { get; init; }

    /// <summary>The names of those activities; empty when there are none.</summary>
    [JsonConverter(typeof(TextsOrObjectConverter))]
    public IReadOnlyList<string> CustomActivityTypes { get; init => field = value ?? []; } = [];

    /// <summary>The time from the last activity to the expiration.</summary>
    public LoyaltyV2Period? Period { get; init; }
}
