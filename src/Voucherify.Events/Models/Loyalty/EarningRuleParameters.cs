using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the settings of an earning rule in its simplified form.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para>Observed payloads contain <see cref="Event"/>, <see cref="Banner"/>, and <see cref="Loyalty"/>. For a custom event, Voucherify
/// documents <see cref="Type"/>, <see cref="CalculationType"/>, and <see cref="CustomEvent"/> instead of <see cref="Loyalty"/>.</para>
/// </remarks>
public sealed partial record EarningRuleParameters
{
    /// <summary>The event that triggers the rule: a predefined value, or the name of a custom event as its text.</summary>
    public OpenEnum<EarningRuleTrigger> Event { get; init; }

    /// <summary>The title of the rule.</summary>
    public string? Banner { get; init; }

    /// <summary>The number of points that the rule grants.</summary>
    public EarningRuleLoyalty? Loyalty { get; init; }

    /// <summary>
    /// The value <see cref="EarningRuleType.Proportional"/>; set only for custom events. For other rules, see <see cref="Loyalty"/>.
    /// </summary>
    public OpenEnum<EarningRuleType> Type { get; init; }

    /// <summary>
    /// The value <see cref="EarningRuleCalculationType.CustomEventMetadata"/>; set only for custom events. For other rules, see
    /// <see cref="Loyalty"/>.
    /// </summary>
    public OpenEnum<EarningRuleCalculationType> CalculationType { get; init; }

    /// <summary>The custom event that triggers the rule, with the rate for its metadata; set only for rules on custom events.</summary>
    public CustomEventSchemaReference? CustomEvent { get; init; }

    /// <summary>The ID of the validation rule that must also be met; <see langword="null"/> if there is none.</summary>
    public string? ValidationRuleId { get; init; }

    /// <summary>
    /// A reference to the customer segment that the customer must enter; set only for
    /// <see cref="EarningRuleTrigger.CustomerSegmentEntered"/>.
    /// </summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>The title of the rule and the campaign to which it belongs.</summary>
    public EarningRuleSource? Source { get; init; }

    /// <summary>Whether the rule is active.</summary>
    public bool? Active { get; init; }

    /// <summary>The time from which the rule grants points, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time after which the rule grants no more points, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring time frame in which the rule grants points; <see langword="null"/> if there is none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>
    /// The days of the week on which the rule grants points, from 0 (Sunday) to 6 (Saturday), in the order received; empty if it grants
    /// points on every day.
    /// </summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the rule grants points; <see langword="null"/> if it grants points at any hour.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>The metadata that the project attached to the rule; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The ID of the rule, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The time when the rule was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the rule was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>A reference to the tier that triggers the rule; set only for tier triggers.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>The type of the object: <c>earning_rule</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The ID of an automation that Voucherify uses internally.</summary>
    public string? AutomationId { get; init; }
}
