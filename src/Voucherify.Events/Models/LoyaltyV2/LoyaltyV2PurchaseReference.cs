namespace Voucherify.Events.Models;

/// <summary>Represents references to the transactions of a reward purchase.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PurchaseReference
{
    /// <summary>A reference to the <see cref="LoyaltyV2CardTransaction"/>.</summary>
    public ObjectReference? CardTransaction { get; init; }

    /// <summary>A reference to the <see cref="LoyaltyV2RewardTransaction"/>.</summary>
    public ObjectReference? RewardTransaction { get; init; }
}
