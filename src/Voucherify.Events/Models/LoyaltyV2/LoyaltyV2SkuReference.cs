namespace Voucherify.Events.Models;

/// <summary>Represents a reference to a product variant.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2SkuReference
{
    /// <summary>The ID of the product; <see langword="null"/> if Voucherify sends only the ID of the variant.</summary>
    public string? ProductId { get; init; }

    /// <summary>The ID of the variant.</summary>
    public string? Id { get; init; }
}
