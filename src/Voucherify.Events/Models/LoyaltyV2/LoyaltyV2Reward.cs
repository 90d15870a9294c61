using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Something that members buy with points.</summary>
/// <remarks>
/// <para><see cref="Type"/> is the discriminator.</para>
/// <para>In the result of a transaction it arrives as its id and type alone.</para>
/// </remarks>
public sealed partial record LoyaltyV2Reward
{
    /// <summary>The id of the reward, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the reward.</summary>
    public string? Name { get; init; }

    /// <summary>What the reward is.</summary>
    public OpenEnum<LoyaltyV2RewardType> Type { get; init; }

    /// <summary>Whether the reward is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>From when the reward can be bought, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>Until when the reward can be bought, UTC; null when it has no end.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>The hours of the week in which the reward can be bought.</summary>
    public LoyaltyV2ValidityHours? ValidityHours { get; init; }

    /// <summary>The product; filled for <see cref="LoyaltyV2RewardType.Material"/> only.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons, gift vouchers or points; filled for <see cref="LoyaltyV2RewardType.Digital"/> only.</summary>
    public LoyaltyV2Digital? Digital { get; init; }

    /// <summary>Whether the reward can be refunded.</summary>
    public LoyaltyV2RefundPolicy? Refunds { get; init; }

    /// <summary>What the reward costs, and whom; empty when none were sent.</summary>
    public IReadOnlyList<LoyaltyV2RewardCost> Costs { get; init => field = value ?? []; } = [];

    /// <summary>How often a member may buy the reward.</summary>
    public LoyaltyV2FrequencyLimits? PurchaseLimits { get; init; }

    /// <summary>Values that the project attached to the reward; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the reward was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the reward last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>reward</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
