namespace Voucherify.Events.Models;

/// <summary>Represents the title of an earning rule and the campaign to which it belongs.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRuleSource
{
    /// <summary>The title of the rule, as shown in the dashboard.</summary>
    public string? Banner { get; init; }

    /// <summary>The ID of the campaign; <see langword="null"/> in stubs, which contain only the title.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The type of the object to which <see cref="ObjectId"/> refers: <see cref="RelatedObjectType.Campaign"/>.</summary>
    public OpenEnum<RelatedObjectType> ObjectType { get; init; }
}
