namespace Voucherify.Events.Models;

/// <summary>What a voucher is worth: a discount, gift credits or loyalty points.</summary>
public enum VoucherType
{
    /// <summary>A coupon that makes an order cheaper.</summary>
    DiscountVoucher = 0,

    /// <summary>A card on which a customer collects and spends points.</summary>
    LoyaltyCard = 1,

    /// <summary>A card loaded with credits to pay with.</summary>
    GiftVoucher = 2,
}
