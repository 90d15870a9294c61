using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The settings of an earning rule in its simplified form.</summary>
/// <remarks>
/// Payloads seen so far carry <see cref="Event"/>, <see cref="Banner"/> and <see cref="Loyalty"/>. For a custom event Voucherify
/// documents <see cref="Type"/>, <see cref="CalculationType"/> and <see cref="CustomEvent"/> in place of <see cref="Loyalty"/>.
/// </remarks>
public sealed partial record EarningRuleParameters
{
    /// <summary>What makes the rule grant points: a fixed keyword, or the name of a custom event as its text.</summary>
    public OpenEnum<EarningRuleTrigger> Event { get; init; }

    /// <summary>The title of the rule.</summary>
    public string? Banner { get; init; }

    /// <summary>How many points the rule grants.</summary>
    public EarningRuleLoyalty? Loyalty { get; init; }

    /// <summary><see cref="EarningRuleType.Proportional"/>; filled for custom events only, otherwise look in <see cref="Loyalty"/>.</summary>
    public OpenEnum<EarningRuleType> Type { get; init; }

    /// <summary><see cref="EarningRuleCalculationType.CustomEventMetadata"/>; filled for custom events only, otherwise look in <see cref="Loyalty"/>.</summary>
    public OpenEnum<EarningRuleCalculationType> CalculationType { get; init; }

    /// <summary>The custom event that triggers the rule, with the rate for its metadata; filled for rules on custom events only.</summary>
    public CustomEventSchemaReference? CustomEvent { get; init; }

    /// <summary>The id of the validation rule that must also hold; null when there is none.</summary>
    public string? ValidationRuleId { get; init; }

    /// <summary>The customer segment to enter, by id; filled for <see cref="EarningRuleTrigger.CustomerSegmentEntered"/> only.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>The rule's title and the campaign that it belongs to.</summary>
    public EarningRuleSource? Source { get; init; }

    /// <summary>Whether the rule is switched on.</summary>
    public bool? Active { get; init; }

    /// <summary>The moment from which the rule grants points, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The moment after which the rule grants no more points, UTC; null when it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring window in which the rule grants points; null when it has none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>The weekdays on which the rule grants points, 0 (Sunday) to 6 (Saturday), in the order sent; empty when every day counts.</summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the rule grants points; null when every hour counts.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>Values that the project attached to the rule; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The id of the rule, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>When the rule was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the rule last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The tier that the trigger watches, by id; filled for tier triggers only.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary><c>earning_rule</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The id of an automation that Voucherify keeps for its own use.</summary>
    public string? AutomationId { get; init; }
}
