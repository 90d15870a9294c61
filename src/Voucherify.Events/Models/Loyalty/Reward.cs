using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Something customers get from a loyalty or referral program, such as in exchange for points.</summary>
/// <remarks>
/// <para><see cref="Type"/> says which property of <see cref="Parameters"/> is filled; most payloads leave <see cref="Parameters"/>
/// out.</para>
/// <para>What the customer was given is in <see cref="Voucher"/>, <see cref="Product"/> or <see cref="Sku"/>. Do not deduce it from
/// <see cref="Type"/>: Voucherify also sends <see cref="RewardType.Campaign"/> with a <see cref="Product"/>.</para>
/// </remarks>
public sealed partial record Reward
{
    /// <summary>The id of the reward, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the reward.</summary>
    public string? Name { get; init; }

    /// <summary>How many units can be given away; filled for <see cref="RewardType.Material"/> only, null when unlimited.</summary>
    public long? Stock { get; init; }

    /// <summary>How many times the reward has been redeemed successfully.</summary>
    public long? Redeemed { get; init; }

    /// <summary>A picture and a description; filled for <see cref="RewardType.Material"/> only.</summary>
    public RewardAttributes? Attributes { get; init; }

    /// <summary>Values that the project attached to the reward; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>What the reward is made of.</summary>
    public OpenEnum<RewardType> Type { get; init; }

    /// <summary>The settings that belong to <see cref="Type"/>.</summary>
    public RewardParameters? Parameters { get; init; }

    /// <summary>When the reward last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>reward</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The customer who was rewarded.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The id of the <see cref="RewardAssignment"/> by which the campaign offers the reward.</summary>
    public string? AssignmentId { get; init; }

    /// <summary>The voucher given; null when the reward was something else.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The product given; null when the reward was something else.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU given; null when the reward was something else.</summary>
    public Sku? Sku { get; init; }

    /// <summary>The id of the loyalty tier that was applied; null when there was none.</summary>
    public string? LoyaltyTierId { get; init; }

    /// <summary>When the reward was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
