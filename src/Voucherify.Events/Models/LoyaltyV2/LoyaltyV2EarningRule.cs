using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a rule of a loyalty program that defines when customers earn points or benefits, and how many.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2EarningRule
{
    /// <summary>The ID of the rule, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the rule.</summary>
    public string? Name { get; init; }

    /// <summary>The status of the rule.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The effects that the rule grants and their conditions; empty if Voucherify sent none.</summary>
    public IReadOnlyList<LoyaltyV2Earning> Earnings { get; init => field = value ?? []; } = [];

    /// <summary>The event that triggers the rule.</summary>
    public LoyaltyV2EarningRuleTrigger? Trigger { get; init; }

    /// <summary>
    /// The message to show to the customer if the rule does not apply; <see langword="null"/> if the project defined none.
    /// </summary>
    public ValidationRuleError? Error { get; init; }

    /// <summary>The hours of the week in which the rule is valid.</summary>
    public LoyaltyV2ValidityHours? ValidityHours { get; init; }

    /// <summary>The time when the rule becomes valid, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the rule expires, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>The limits on how often the rule can be triggered for a member.</summary>
    public LoyaltyV2FrequencyLimits? TriggerLimits { get; init; }

    /// <summary>The limits on the points that the rule can grant.</summary>
    public LoyaltyV2PointsLimits? EarningLimits { get; init; }

    /// <summary>The metadata that the project attached to the rule; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the rule was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the rule was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>earning_rule</c>.</summary>
    public string? Object { get; init; }
}
