using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents an expiration that is postponed by activity.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2SlidingExpiration
{
    /// <summary>Whether earning points counts as activity.</summary>
    public bool? EarningActivity { get; init; }

    /// <summary>Whether spending points counts as activity.</summary>
    public bool? SpendingActivity { get; init; }

    /// <summary>Whether activities that the project defines count as activity.</summary>
    public bool? CustomActivity { get; init; }

    /// <summary>The names of the activities that the project defines; empty if there are none.</summary>
    [JsonConverter(typeof(TextsOrObjectConverter))]
    public IReadOnlyList<string> CustomActivityTypes { get; init => field = value ?? []; } = [];

    /// <summary>The time from the last activity to the expiration.</summary>
    public LoyaltyV2Period? Period { get; init; }
}
