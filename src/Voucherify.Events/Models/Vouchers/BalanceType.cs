using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a balance.</summary>
public enum BalanceType
{
    /// <summary>The points of a loyalty card.</summary>
    [JsonStringEnumMemberName("loyalty_card")]
    LoyaltyCard = 0,

    /// <summary>The credits of a gift card, in minor currency units.</summary>
    [JsonStringEnumMemberName("gift_voucher")]
    GiftVoucher = 1,
}
