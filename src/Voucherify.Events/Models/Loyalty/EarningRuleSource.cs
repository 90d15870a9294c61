namespace Voucherify.Events.Models;

/// <summary>The title of an earning rule and the campaign that it belongs to.</summary>
public sealed partial record EarningRuleSource
{
    /// <summary>The title of the rule, as the dashboard shows it.</summary>
    public string? Banner { get; init; }

    /// <summary>The id of the campaign; null in stubs, which carry the title alone.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The kind of object that <see cref="ObjectId"/> refers to: <see cref="RelatedObjectType.Campaign"/>.</summary>
    public OpenEnum<RelatedObjectType> ObjectType { get; init; }
}
