using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A validation rule was assigned to an object, or the assignment was deleted.</summary>
/// <remarks>
/// <para><c>business_validation_rule.assignment.created</c>, <c>.deleted</c>.</para>
/// <para>
/// <see cref="Assignment"/> contains the kind and the ID of the target. <see cref="Campaign"/> is also sent for a target inside a campaign,
/// and can then contain only an ID.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record ValidationRuleAssignmentEvent : WebhookEventData, IHasRule, IHasVoucher, IHasCampaign, IHasPromotionTier, IHasEarningRule
{
    /// <summary>The validation rule that is assigned.</summary>
    public ValidationRule? Rule { get; init; }

    /// <summary>The assignment of the rule to an object.</summary>
    public ValidationRuleAssignment? Assignment { get; init; }

    /// <summary>The voucher that the rule applies to; <see langword="null"/> for other targets.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that the rule applies to, or that its target belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The distribution that the rule applies to; <see langword="null"/> for other targets.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>The promotion tier that the rule applies to; <see langword="null"/> for other targets.</summary>
    public PromotionTier? PromotionTier { get; init; }

    /// <summary>The earning rule that the rule applies to; <see langword="null"/> for other targets.</summary>
    public EarningRule? EarningRule { get; init; }
}
