namespace Voucherify.Events.Models;

/// <summary>Represents a transaction that grants a benefit.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2BenefitTransaction : LoyaltyV2Transaction
{
    /// <summary>The ID of the benefit.</summary>
    public string? BenefitId { get; init; }

    /// <summary>The ID of the earning rule that granted the benefit.</summary>
    public string? EarningRuleId { get; init; }

    /// <summary>The effect of the transaction and the reason for it.</summary>
    public LoyaltyV2BenefitTransactionDetails? Details { get; init; }
}
