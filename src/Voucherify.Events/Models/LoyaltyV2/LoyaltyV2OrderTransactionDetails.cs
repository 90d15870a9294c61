namespace Voucherify.Events.Models;

/// <summary>What a payment with points did.</summary>
public sealed partial record LoyaltyV2OrderTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The payment.</summary>
    public LoyaltyV2PointsPayment? Payment { get; init; }

    /// <summary>What kept the payment from being larger; null for older transactions.</summary>
    public LoyaltyV2SpendingCap? SpendingCap { get; init; }
}
