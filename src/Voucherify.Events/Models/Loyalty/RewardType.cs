namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a reward.</summary>
public enum RewardType
{
    /// <summary>A voucher of a campaign, or credits or points that are added to a card.</summary>
    Campaign = 0,

    /// <summary>A discount on an order that is paid for with loyalty points.</summary>
    Coin = 1,

    /// <summary>A product or SKU.</summary>
    Material = 2,
}
