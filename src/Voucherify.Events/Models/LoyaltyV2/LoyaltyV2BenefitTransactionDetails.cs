namespace Voucherify.Events.Models;

/// <summary>Represents the details of a transaction that grants a benefit.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2BenefitTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The result of the transaction; <see langword="null"/> until the benefit is granted.</summary>
    public LoyaltyV2BenefitResult? Result { get; init; }
}
