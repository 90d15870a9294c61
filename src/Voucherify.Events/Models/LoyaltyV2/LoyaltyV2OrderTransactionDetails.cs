namespace Voucherify.Events.Models;

/// <summary>Represents the details of a transaction that pays for an order with points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2OrderTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The payment.</summary>
    public LoyaltyV2PointsPayment? Payment { get; init; }

    /// <summary>The cap that limited the payment; <see langword="null"/> for older transactions.</summary>
    public LoyaltyV2SpendingCap? SpendingCap { get; init; }
}
