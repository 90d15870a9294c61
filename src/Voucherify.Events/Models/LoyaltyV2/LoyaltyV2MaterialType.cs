namespace Voucherify.Events.Models;

/// <summary>What a material reward or benefit is.</summary>
public enum LoyaltyV2MaterialType
{
    /// <summary>A product.</summary>
    Product = 0,

    /// <summary>A variant of a product.</summary>
    Sku = 1,
}
