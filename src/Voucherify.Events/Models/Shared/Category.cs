namespace Voucherify.Events.Models;

/// <summary>Represents a group of campaigns, vouchers, and promotions that determines how they combine in an order.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record Category
{
    /// <summary>The ID of the category, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the category.</summary>
    public string? Name { get; init; }

    /// <summary>The rank of the category. The category with the lowest number comes first.</summary>
    public long? Hierarchy { get; init; }

    /// <summary>The time when the category was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the category was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>category</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The rule for combining the members of the category with members of other categories.</summary>
    public OpenEnum<StackingRulesType> StackingRulesType { get; init; }
}
