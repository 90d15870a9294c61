using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A rule of a loyalty program: what earns something, when, and what.</summary>
public sealed partial record LoyaltyV2EarningRule
{
    /// <summary>The id of the rule, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the rule.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the rule is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>What the rule grants, and to whom; empty when none were sent.</summary>
    public IReadOnlyList<LoyaltyV2Earning> Earnings { get; init => field = value ?? []; } = [];

    /// <summary>What makes the rule grant something.</summary>
    public LoyaltyV2EarningRuleTrigger? Trigger { get; init; }

    /// <summary>What to tell the customer when the rule does not apply; null when the project gave no text.</summary>
    public ValidationRuleError? Error { get; init; }

    /// <summary>The hours of the week in which the rule holds.</summary>
    public LoyaltyV2ValidityHours? ValidityHours { get; init; }

    /// <summary>From when the rule holds, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>Until when the rule holds, UTC; null when it has no end.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>How often the rule may grant something to a member.</summary>
    public LoyaltyV2FrequencyLimits? TriggerLimits { get; init; }

    /// <summary>How many points the rule may grant.</summary>
    public LoyaltyV2PointsLimits? EarningLimits { get; init; }

    /// <summary>Values that the project attached to the rule; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the rule was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the rule last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>earning_rule</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
