using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Models;

/// <summary>A promotion stack: tiers of a promotion that are applied together, in a fixed order.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Promotion stack is Voucherify's name.")]
public sealed partial record PromotionStack
{
    /// <summary>The id of the stack, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the stack.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the category of the stack; null when it has none.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The promotion that the stack belongs to, often a stub with its id alone.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tiers of the stack and their order.</summary>
    public PromotionStackTiers? Tiers { get; init; }

    /// <summary>When the stack was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the stack last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The id of the promotion that the stack belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary><c>promotion_stack</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The categories that the stack is in; empty when there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];
}
