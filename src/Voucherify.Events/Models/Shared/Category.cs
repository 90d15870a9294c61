namespace Voucherify.Events.Models;

/// <summary>A group of campaigns, vouchers and promotions that decides how they combine in one order.</summary>
public sealed partial record Category
{
    /// <summary>The id of the category, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the category.</summary>
    public string? Name { get; init; }

    /// <summary>The rank among categories; the lowest number comes first.</summary>
    public long? Hierarchy { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>category</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>How its members combine with those of other categories.</summary>
    public OpenEnum<StackingRulesType> StackingRulesType { get; init; }
}
