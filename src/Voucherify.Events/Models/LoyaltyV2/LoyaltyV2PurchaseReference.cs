namespace Voucherify.Events.Models;

/// <summary>The purchase of a reward, by its transactions.</summary>
public sealed partial record LoyaltyV2PurchaseReference
{
    /// <summary>The <see cref="LoyaltyV2CardTransaction"/>, by its id.</summary>
    public ObjectReference? CardTransaction { get; init; }

    /// <summary>The <see cref="LoyaltyV2RewardTransaction"/>, by its id.</summary>
    public ObjectReference? RewardTransaction { get; init; }
}
