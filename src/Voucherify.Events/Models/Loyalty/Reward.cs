using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a reward that customers receive from a loyalty or referral program, for example in exchange for points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see>
/// <para><see cref="Type"/> determines which property of <see cref="Parameters"/> is set. Most payloads omit
/// <see cref="Parameters"/>.</para>
/// <para>The item that the customer received is in <see cref="Voucher"/>, <see cref="Product"/>, or <see cref="Sku"/>. Do not infer it from
/// <see cref="Type"/>: Voucherify also sends <see cref="RewardType.Campaign"/> with a <see cref="Product"/>.</para>
/// </remarks>
public sealed partial record Reward
{
    /// <summary>The ID of the reward, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the reward.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The number of units that are available; set only for <see cref="RewardType.Material"/>, <see langword="null"/> if unlimited.
    /// </summary>
    public long? Stock { get; init; }

    /// <summary>The number of successful redemptions of the reward.</summary>
    public long? Redeemed { get; init; }

    /// <summary>The image and description of the reward; set only for <see cref="RewardType.Material"/>.</summary>
    public RewardAttributes? Attributes { get; init; }

    /// <summary>The metadata that the project attached to the reward; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The type of the reward.</summary>
    public OpenEnum<RewardType> Type { get; init; }

    /// <summary>The settings for the <see cref="Type"/> of the reward.</summary>
    public RewardParameters? Parameters { get; init; }

    /// <summary>The time when the reward was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>reward</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The customer who received the reward.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The ID of the <see cref="RewardAssignment"/> through which the campaign offers the reward.</summary>
    public string? AssignmentId { get; init; }

    /// <summary>The voucher that was given; <see langword="null"/> if the reward is not a voucher.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The product that was given; <see langword="null"/> if the reward is not a product.</summary>
    public Product? Product { get; init; }

    /// <summary>The SKU that was given; <see langword="null"/> if the reward is not a SKU.</summary>
    public Sku? Sku { get; init; }

    /// <summary>The ID of the loyalty tier that was applied; <see langword="null"/> if there was none.</summary>
    public string? LoyaltyTierId { get; init; }

    /// <summary>The time when the reward was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
