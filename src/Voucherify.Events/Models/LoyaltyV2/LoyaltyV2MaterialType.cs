namespace Voucherify.Events.Models;

/// <summary>What a material reward or benefit is.</summary>
public enum LoyaltyV2MaterialType
{
    /// <summary>A product.</summary>
    Product,

    /// <summary>A variant of a product.</summary>
    Sku,
}
