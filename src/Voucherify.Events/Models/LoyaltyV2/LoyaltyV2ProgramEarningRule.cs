namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of an earning rule to a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ProgramEarningRule
{
    /// <summary>The ID of the earning rule.</summary>
    public string? EarningRuleId { get; init; }

    /// <summary>The time when the assignment was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The type of the object: <c>program_earning_rule</c>.</summary>
    public string? Object { get; init; }
}
