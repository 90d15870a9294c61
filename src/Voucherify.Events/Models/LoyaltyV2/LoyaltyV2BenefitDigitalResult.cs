using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The vouchers that a benefit gave.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2BenefitDigitalResult
{
    /// <summary>The kind of vouchers.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>About coupons, as sent; Voucherify does not describe the members.</summary>
    public IReadOnlyDictionary<string, JsonElement> DiscountCoupons { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>About gift vouchers, as sent; Voucherify does not describe the members.</summary>
    public IReadOnlyDictionary<string, JsonElement> GiftVouchers { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();
}
