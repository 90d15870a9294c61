namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a voucher, which determines its benefit.</summary>
public enum VoucherType
{
    /// <summary>A coupon that grants a discount on an order.</summary>
    DiscountVoucher = 0,

    /// <summary>A card on which a customer collects and spends points.</summary>
    LoyaltyCard = 1,

    /// <summary>A card with credits to pay with.</summary>
    GiftVoucher = 2,
}
