namespace Voucherify.Events.Models;

/// <summary>Represents the product of a material reward.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardProduct
{
    /// <summary>The ID of the product.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the SKU; <see langword="null"/> if the reward is not limited to a particular SKU of the product.</summary>
    public string? SkuId { get; init; }
}
