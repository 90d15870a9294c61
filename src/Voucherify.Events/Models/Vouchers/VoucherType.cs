namespace Voucherify.Events.Models;

/// <summary>What a voucher is worth: a discount, gift credits or loyalty points.</summary>
public enum VoucherType
{
    /// <summary>A coupon that makes an order cheaper.</summary>
    DiscountVoucher,

    /// <summary>A card on which a customer collects and spends points.</summary>
    LoyaltyCard,

    /// <summary>A card loaded with credits to pay with.</summary>
    GiftVoucher,
}
