using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the type of the object to which an ID refers.</summary>
public enum RelatedObjectType
{
    /// <summary>A <see cref="Models.Voucher"/>.</summary>
    [JsonStringEnumMemberName("voucher")]
    Voucher = 0,

    /// <summary>A <see cref="Models.Redemption"/>.</summary>
    [JsonStringEnumMemberName("redemption")]
    Redemption = 1,

    /// <summary>A <see cref="Models.Campaign"/>.</summary>
    [JsonStringEnumMemberName("campaign")]
    Campaign = 2,

    /// <summary>A <see cref="Models.PromotionTier"/>.</summary>
    [JsonStringEnumMemberName("promotion_tier")]
    PromotionTier = 3,

    /// <summary>An <see cref="Models.EarningRule"/> of a loyalty campaign.</summary>
    [JsonStringEnumMemberName("earning_rule")]
    EarningRule = 4,

    /// <summary>A <see cref="Models.RewardAssignment"/>: a reward that a loyalty campaign offers.</summary>
    [JsonStringEnumMemberName("reward_assignment")]
    RewardAssignment = 5,

    /// <summary>A <see cref="Models.Distribution"/>.</summary>
    [JsonStringEnumMemberName("distribution")]
    Distribution = 6,

    /// <summary>A <see cref="Models.Product"/>.</summary>
    [JsonStringEnumMemberName("product")]
    Product = 7,

    /// <summary>A <see cref="Models.Sku"/>, a variant of a product.</summary>
    [JsonStringEnumMemberName("sku")]
    Sku = 8,
}
