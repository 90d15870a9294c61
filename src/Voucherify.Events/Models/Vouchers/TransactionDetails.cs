namespace Voucherify.Events.Models;

/// <summary>Represents the cause and the effect of a transaction.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para><see cref="VoucherTransaction.Type"/> determines which properties are set in addition to <see cref="Balance"/>.</para>
/// </remarks>
public sealed partial record TransactionDetails
{
    /// <summary>The change of the balance.</summary>
    public Balance? Balance { get; init; }

    /// <summary>A reference to the order that caused the transaction.</summary>
    public ObjectReference? Order { get; init; }

    /// <summary>The event that earned the points, with only its ID and type.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>The earning rule that granted the points, with only its ID and <see cref="EarningRuleSource.Banner"/>.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>A reference to the customer segment of the earning rule.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>A reference to the loyalty tier that the earning rule used for its calculation.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>A reference to the redemption that spent the points or credits.</summary>
    public ObjectReference? Redemption { get; init; }

    /// <summary>A reference to the rollback that returned the points or credits.</summary>
    public ObjectReference? Rollback { get; init; }

    /// <summary>A reference to the custom event that earned the points. <see cref="ObjectReference.Type"/> is its name.</summary>
    public ObjectReference? CustomEvent { get; init; }

    /// <summary>A reference to the schema of the custom event, with the name of the event.</summary>
    public ObjectReference? EventSchema { get; init; }

    /// <summary>A reference to the loyalty tier of the cardholder before the balance changed.</summary>
    public ObjectReference? HolderLoyaltyTier { get; init; }

    /// <summary>The points that became active; set only for <see cref="VoucherTransactionType.PendingPointsActivation"/>.</summary>
    public PendingPoints? PendingPoints { get; init; }

    /// <summary>A reference to the reward that was paid for with points.</summary>
    public ObjectReference? Reward { get; init; }

    /// <summary>The loyalty card from which points were transferred; set only for a transfer.</summary>
    public Voucher? SourceVoucher { get; init; }

    /// <summary>The loyalty card to which points were transferred; set only for a transfer.</summary>
    public Voucher? DestinationVoucher { get; init; }
}
