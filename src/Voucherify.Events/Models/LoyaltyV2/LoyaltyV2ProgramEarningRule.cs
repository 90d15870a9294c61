namespace Voucherify.Events.Models;

/// <summary>The assignment of an earning rule to a loyalty program.</summary>
public sealed partial record LoyaltyV2ProgramEarningRule
{
    /// <summary>The id of the earning rule.</summary>
    public string? EarningRuleId { get; init; }

    /// <summary>When the assignment was made, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>program_earning_rule</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
