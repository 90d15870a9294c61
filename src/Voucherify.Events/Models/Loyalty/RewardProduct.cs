namespace Voucherify.Events.Models;

/// <summary>The product that a material reward consists of.</summary>
public sealed partial record RewardProduct
{
    /// <summary>The id of the product.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the SKU; null when the reward is the product without a particular SKU.</summary>
    public string? SkuId { get; init; }
}
