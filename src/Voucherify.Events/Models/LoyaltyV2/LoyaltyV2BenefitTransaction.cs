namespace Voucherify.Events.Models;

/// <summary>The gift of a benefit.</summary>
public sealed partial record LoyaltyV2BenefitTransaction : LoyaltyV2Transaction
{
    /// <summary>The id of the benefit.</summary>
    public string? BenefitId { get; init; }

    /// <summary>The id of the earning rule that gave it.</summary>
    public string? EarningRuleId { get; init; }

    /// <summary>What the transaction did, and why.</summary>
    public LoyaltyV2BenefitTransactionDetails? Details { get; init; }
}
