namespace Voucherify.Events.Models;

/// <summary>What the gift of a benefit did.</summary>
public sealed partial record LoyaltyV2BenefitTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>What was given; null as long as nothing was.</summary>
    public LoyaltyV2BenefitResult? Result { get; init; }
}
