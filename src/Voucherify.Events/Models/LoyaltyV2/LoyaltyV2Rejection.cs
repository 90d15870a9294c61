using System.Text.Json;

namespace Voucherify.Events.Models;

/// <summary>Represents the reason why a transaction was rejected.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Rejection
{
    /// <summary>The reason for the rejection.</summary>
    public string? Reason { get; init; }

    /// <summary>The details of the rejection, as sent: an object or a string.</summary>
    public partial JsonElement? Details { get; init; }
}
