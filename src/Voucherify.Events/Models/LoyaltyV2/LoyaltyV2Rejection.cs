using System.Text.Json;

namespace Voucherify.Events.Models;

/// <summary>Why a transaction was refused.</summary>
public sealed partial record LoyaltyV2Rejection
{
    /// <summary>The reason.</summary>
    public string? Reason { get; init; }

    /// <summary>More about it, as sent: an object or a text.</summary>
    public partial JsonElement? Details { get; init; }
}
