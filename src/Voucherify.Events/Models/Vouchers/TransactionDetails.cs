namespace Voucherify.Events.Models;

/// <summary>What led to a transaction and what it changed.</summary>
/// <remarks>What is filled besides <see cref="Balance"/> depends on the <see cref="VoucherTransaction.Type"/> of the transaction.</remarks>
public sealed partial record TransactionDetails
{
    /// <summary>The change of the balance.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that was behind it.</summary>
    public ObjectReference? Order { get; init; }

    /// <summary>The event that earned the points; its id and type alone are sent.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>The rule that granted the points; its id and <see cref="EarningRuleSource.Banner"/> alone are sent.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>The customer segment that the earning rule is about.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>The loyalty tier by which the earning rule reckoned.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>The redemption that spent the points or credits.</summary>
    public ObjectReference? Redemption { get; init; }

    /// <summary>The rollback that gave the points or credits back.</summary>
    public ObjectReference? Rollback { get; init; }

    /// <summary>The custom event that earned the points; <see cref="ObjectReference.Type"/> is its name.</summary>
    public ObjectReference? CustomEvent { get; init; }

    /// <summary>The schema of the custom event, with the name of the event.</summary>
    public ObjectReference? EventSchema { get; init; }

    /// <summary>The loyalty tier the cardholder was in before the balance changed.</summary>
    public ObjectReference? HolderLoyaltyTier { get; init; }

    /// <summary>The points that became active; filled for <see cref="VoucherTransactionType.PendingPointsActivation"/>.</summary>
    public PendingPoints? PendingPoints { get; init; }

    /// <summary>The reward that was paid for with points.</summary>
    public ObjectReference? Reward { get; init; }

    /// <summary>The loyalty card that gave the points, in a transfer.</summary>
    public Voucher? SourceVoucher { get; init; }

    /// <summary>The loyalty card that received the points, in a transfer.</summary>
    public Voucher? DestinationVoucher { get; init; }
}
