namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a material reward or benefit.</summary>
public enum LoyaltyV2MaterialType
{
    /// <summary>A product.</summary>
    Product = 0,

    /// <summary>A variant of a product.</summary>
    Sku = 1,
}
