using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the vouchers that a benefit granted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2BenefitDigitalResult
{
    /// <summary>The type of the vouchers.</summary>
    public OpenEnum<LoyaltyV2DigitalType> Type { get; init; }

    /// <summary>The data about coupons, as sent. Voucherify does not document its members.</summary>
    public IReadOnlyDictionary<string, JsonElement> DiscountCoupons { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The data about gift vouchers, as sent. Voucherify does not document its members.</summary>
    public IReadOnlyDictionary<string, JsonElement> GiftVouchers { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();
}
