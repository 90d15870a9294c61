namespace Voucherify.Events.Models;

/// <summary>What a benefit gave.</summary>
public sealed partial record LoyaltyV2BenefitResult
{
    /// <summary>What it was.</summary>
    public LoyaltyV2BenefitResultDetails? Details { get; init; }
}
