using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A rule of a loyalty program: what earns points, when, and how many.</summary>
/// <remarks>
/// <para>The same rule arrives in three sizes: whole; simplified, with its settings in <see cref="Parameters"/>; or as a stub of
/// <see cref="Id"/> and <see cref="EarningRuleSource.Banner"/> alone.</para>
/// <para><see cref="Event"/> says what else is filled: <see cref="Segment"/> for
/// <see cref="EarningRuleTrigger.CustomerSegmentEntered"/>, <see cref="LoyaltyTier"/> for the five tier triggers,
/// <see cref="CustomEvent"/> for a custom event.</para>
/// </remarks>
public sealed partial record EarningRule
{
    /// <summary>The id of the rule, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>When the rule was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>How many points the rule grants.</summary>
    public EarningRuleLoyalty? Loyalty { get; init; }

    /// <summary>What makes the rule grant points: a fixed keyword, or the name of a custom event as its text.</summary>
    public OpenEnum<EarningRuleTrigger> Event { get; init; }

    /// <summary>The custom event that triggers the rule; filled for rules on custom events only.</summary>
    public CustomEventSchemaReference? CustomEvent { get; init; }

    /// <summary>The customer segment to enter, by id; filled for <see cref="EarningRuleTrigger.CustomerSegmentEntered"/> only.</summary>
    public ObjectReference? Segment { get; init; }

    /// <summary>The tier that the trigger watches, by id (<c>__ANY__</c>: every tier of the campaign); filled for tier triggers only.</summary>
    [JsonConverter(typeof(ObjectReferenceOrIdConverter))]
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>How long earned points stay pending; null when they can be spent at once.</summary>
    public EarningRulePendingPoints? PendingPoints { get; init; }

    /// <summary>The rule's title and the campaign that it belongs to.</summary>
    public EarningRuleSource? Source { get; init; }

    /// <summary><c>earning_rule</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The id of an automation that Voucherify keeps for its own use.</summary>
    public string? AutomationId { get; init; }

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

    /// <summary>The id of the validation rule that must also hold; null when there is none.</summary>
    public string? ValidationRuleId { get; init; }

    /// <summary>When the rule last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Whether the rule is switched on.</summary>
    public bool? Active { get; init; }

    /// <summary>The id of the loyalty campaign that the rule belongs to; filled in the simplified form.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The settings of the rule in the simplified form; null in the whole one.</summary>
    public EarningRuleParameters? Parameters { get; init; }

    /// <summary>When points earned by this rule expire; null when the campaign's own settings apply.</summary>
    public LoyaltyCardExpirationRules? ExpirationRules { get; init; }
}
