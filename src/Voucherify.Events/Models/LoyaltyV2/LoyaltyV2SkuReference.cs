namespace Voucherify.Events.Models;

/// <summary>A variant of a product, by its id.</summary>
public sealed partial record LoyaltyV2SkuReference
{
    /// <summary>The id of the product; null where Voucherify sends the id of the variant alone.</summary>
    public string? ProductId { get; init; }

    /// <summary>The id of the variant.</summary>
    public string? Id { get; init; }
}
