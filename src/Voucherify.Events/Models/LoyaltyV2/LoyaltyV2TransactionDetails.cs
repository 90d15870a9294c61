using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>What the details of all transactions but <see cref="LoyaltyV2TierTransaction"/> have in common.</summary>
/// <remarks>JSON does not tell which details they are: what you write and read yourself, declare as those of one transaction.</remarks>
public abstract record LoyaltyV2TransactionDetails
{
    /// <summary>Why the transaction was made, as given by whoever made it; null if nothing was given.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the transaction was refused; null unless it was.</summary>
    public LoyaltyV2Rejection? Rejection { get; init; }

    /// <summary>Values that the project attached to the transaction; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();
}
