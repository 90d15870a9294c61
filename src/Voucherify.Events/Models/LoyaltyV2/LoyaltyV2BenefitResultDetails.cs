namespace Voucherify.Events.Models;

/// <summary>The product or voucher that a benefit gave.</summary>
public sealed partial record LoyaltyV2BenefitResultDetails
{
    /// <summary>The product; null when it was something else.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The kind of voucher; null when it was something else.</summary>
    public LoyaltyV2BenefitDigitalResult? Digital { get; init; }

    /// <summary>The id of the voucher; null when it was something else.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The code of the voucher; null when it was something else.</summary>
    public string? Code { get; init; }

    /// <summary>The credits on a gift voucher, in minor currency units; null when it was something else.</summary>
    public decimal? Balance { get; init; }
}
