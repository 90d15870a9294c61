namespace Voucherify.Events.Models;

/// <summary>Represents the number of points that an earning rule grants.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see>
/// <para>
/// <see cref="Type"/> is the discriminator. For <see cref="EarningRuleType.Fixed"/>, <see cref="Points"/> is set. For
/// <see cref="EarningRuleType.Proportional"/>, <see cref="CalculationType"/> is set and determines the one rate that is set:
/// <list type="bullet">
/// <item><see cref="Order"/> for <see cref="EarningRuleCalculationType.OrderAmount"/>,
/// <see cref="EarningRuleCalculationType.OrderTotalAmount"/>, and <see cref="EarningRuleCalculationType.OrderMetadata"/>.</item>
/// <item><see cref="OrderItems"/> for <see cref="EarningRuleCalculationType.OrderItemsQuantity"/>,
/// <see cref="EarningRuleCalculationType.OrderItemsAmount"/>, and <see cref="EarningRuleCalculationType.OrderItemsSubtotalAmount"/>.</item>
/// <item><see cref="Customer"/> for <see cref="EarningRuleCalculationType.CustomerMetadata"/>.</item>
/// <item><see cref="CustomEvent"/> for <see cref="EarningRuleCalculationType.CustomEventMetadata"/>.</item>
/// </list>
/// </para>
/// </remarks>
public sealed partial record EarningRuleLoyalty
{
    /// <summary>Whether the number of points is fixed or calculated from a rate.</summary>
    public OpenEnum<EarningRuleType> Type { get; init; }

    /// <summary>The number of points granted each time, in loyalty points; set only for <see cref="EarningRuleType.Fixed"/>.</summary>
    public long? Points { get; init; }

    /// <summary>The value to which the points are proportional; set only for <see cref="EarningRuleType.Proportional"/>.</summary>
    public OpenEnum<EarningRuleCalculationType> CalculationType { get; init; }

    /// <summary>The rate for the order as a whole.</summary>
    public EarningRuleOrder? Order { get; init; }

    /// <summary>The rate for selected items of the order.</summary>
    public EarningRuleOrderItems? OrderItems { get; init; }

    /// <summary>The rate for the metadata of the customer.</summary>
    public EarningRuleMetadataSource? Customer { get; init; }

    /// <summary>The rate for the metadata of the custom event.</summary>
    public EarningRuleMetadataSource? CustomEvent { get; init; }

    /// <summary>
    /// The formula that calculates the points of a fixed rule; <see langword="null"/> if only <see cref="Points"/> applies.
    /// </summary>
    public string? PointsFormula { get; init; }
}
