namespace Voucherify.Events.Models;

/// <summary>Represents the presentation of a material reward to customers.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// </remarks>
public sealed partial record RewardAttributes
{
    /// <summary>The URL of an image of the reward.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The description of the reward; <see langword="null"/> if there is none.</summary>
    public string? Description { get; init; }
}
