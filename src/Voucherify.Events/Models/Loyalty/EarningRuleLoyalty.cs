namespace Voucherify.Events.Models;

/// <summary>How many points an earning rule grants.</summary>
/// <remarks>
/// <see cref="Type"/> is the discriminator. <see cref="EarningRuleType.Fixed"/> fills <see cref="Points"/>.
/// <see cref="EarningRuleType.Proportional"/> fills <see cref="CalculationType"/>, and the calculation type names the one rate that
/// is filled:
/// <list type="bullet">
/// <item><see cref="EarningRuleCalculationType.OrderAmount"/>, <see cref="EarningRuleCalculationType.OrderTotalAmount"/>,
/// <see cref="EarningRuleCalculationType.OrderMetadata"/>: inside <see cref="Order"/>;</item>
/// <item><see cref="EarningRuleCalculationType.OrderItemsQuantity"/>, <see cref="EarningRuleCalculationType.OrderItemsAmount"/>,
/// <see cref="EarningRuleCalculationType.OrderItemsSubtotalAmount"/>: inside <see cref="OrderItems"/>;</item>
/// <item><see cref="EarningRuleCalculationType.CustomerMetadata"/>: inside <see cref="Customer"/>;</item>
/// <item><see cref="EarningRuleCalculationType.CustomEventMetadata"/>: inside <see cref="CustomEvent"/>.</item>
/// </list>
/// </remarks>
public sealed partial record EarningRuleLoyalty
{
    /// <summary>Whether the number of points is fixed or computed from a rate.</summary>
    public OpenEnum<EarningRuleType> Type { get; init; }

    /// <summary>The number granted each time, in loyalty points; filled for <see cref="EarningRuleType.Fixed"/> only.</summary>
    public long? Points { get; init; }

    /// <summary>What the points are proportional to; filled for <see cref="EarningRuleType.Proportional"/> only.</summary>
    public OpenEnum<EarningRuleCalculationType> CalculationType { get; init; }

    /// <summary>The rate that applies to the order as a whole.</summary>
    public EarningRuleOrder? Order { get; init; }

    /// <summary>The rate that applies to chosen items of the order.</summary>
    public EarningRuleOrderItems? OrderItems { get; init; }

    /// <summary>The rate that applies to the customer's metadata.</summary>
    public EarningRuleMetadataSource? Customer { get; init; }

    /// <summary>The rate that applies to the custom event's metadata.</summary>
    public EarningRuleMetadataSource? CustomEvent { get; init; }

    /// <summary>The formula that computes the points of a fixed rule; null when <see cref="Points"/> is all there is.</summary>
    public string? PointsFormula { get; init; }
}
