using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Models;

/// <summary>Represents a promotion stack: promotion tiers that are applied together in a fixed order.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/redemption/succeeded">Voucherify reference</see></remarks>
[SuppressMessage("Naming", "CA1711", Justification = "Promotion stack is Voucherify's name.")]
public sealed partial record PromotionStack
{
    /// <summary>The ID of the stack, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the stack.</summary>
    public string? Name { get; init; }

    /// <summary>The ID of the category of the stack; <see langword="null"/> if it has no category.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The promotion to which the stack belongs. Often only the ID is set.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tiers of the stack and their order.</summary>
    public PromotionStackTiers? Tiers { get; init; }

    /// <summary>The time when the stack was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the stack was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The ID of the promotion to which the stack belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The type of the object: <c>promotion_stack</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The categories of the stack; empty if there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];
}
