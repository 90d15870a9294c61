using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a reward that members purchase with points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// <para>In the result of a transaction, only the ID and type are set.</para>
/// </remarks>
public sealed partial record LoyaltyV2Reward
{
    /// <summary>The ID of the reward, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the reward.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the reward.</summary>
    public OpenEnum<LoyaltyV2RewardType> Type { get; init; }

    /// <summary>The status of the reward.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The time from which the reward can be purchased, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time until which the reward can be purchased, in UTC; <see langword="null"/> if there is no end date.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>The hours of the week in which the reward can be purchased.</summary>
    public LoyaltyV2ValidityHours? ValidityHours { get; init; }

    /// <summary>The product; set only for <see cref="LoyaltyV2RewardType.Material"/>.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons, gift vouchers, or points; set only for <see cref="LoyaltyV2RewardType.Digital"/>.</summary>
    public LoyaltyV2Digital? Digital { get; init; }

    /// <summary>The refund policy of the reward.</summary>
    public LoyaltyV2RefundPolicy? Refunds { get; init; }

    /// <summary>The costs of the reward and their conditions; empty if Voucherify sent none.</summary>
    public IReadOnlyList<LoyaltyV2RewardCost> Costs { get; init => field = value ?? []; } = [];

    /// <summary>The limits on how often a member can purchase the reward.</summary>
    public LoyaltyV2FrequencyLimits? PurchaseLimits { get; init; }

    /// <summary>The metadata that the project attached to the reward; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the reward was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the reward was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>reward</c>.</summary>
    public string? Object { get; init; }
}
