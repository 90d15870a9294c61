using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the common details of all transactions except <see cref="LoyaltyV2TierTransaction"/>.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The JSON does not indicate the type of the details. To serialize and deserialize details yourself, declare them as the details of
/// a specific transaction.</para>
/// </remarks>
public abstract record LoyaltyV2TransactionDetails
{
    /// <summary>The reason for the transaction, as specified by its initiator; <see langword="null"/> if none was specified.</summary>
    public string? Reason { get; init; }

    /// <summary>The reason why the transaction was rejected; <see langword="null"/> if it was not rejected.</summary>
    public LoyaltyV2Rejection? Rejection { get; init; }

    /// <summary>The metadata that the project attached to the transaction; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();
}
