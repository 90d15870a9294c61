namespace Voucherify.Events.Models;

/// <summary>Represents the product or voucher that a benefit granted.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2BenefitResultDetails
{
    /// <summary>The product; <see langword="null"/> if the benefit is not a product.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The type of the voucher; <see langword="null"/> if the benefit is not a voucher.</summary>
    public LoyaltyV2BenefitDigitalResult? Digital { get; init; }

    /// <summary>The ID of the voucher; <see langword="null"/> if the benefit is not a voucher.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The code of the voucher; <see langword="null"/> if the benefit is not a voucher.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// The credits on a gift voucher, in minor currency units; <see langword="null"/> if the benefit is not a gift voucher.
    /// </summary>
    public decimal? Balance { get; init; }
}
