namespace Voucherify.Events.Models;

/// <summary>A set of conditions under which a voucher, promotion, reward or earning rule works.</summary>
public sealed partial record ValidationRule
{
    /// <summary>The name of the rule.</summary>
    public string? Name { get; init; }

    /// <summary>The conditions and how they combine.</summary>
    public ValidationRuleTree? Rules { get; init; }

    /// <summary>The items that must be in the order together; null or empty when the rule asks for no bundle.</summary>
    public ValidationRuleTree? BundleRules { get; init; }

    /// <summary>What to tell the customer when the rule does not hold; null when the project gave no text.</summary>
    public ValidationRuleError? Error { get; init; }

    /// <summary>The items that the benefit covers.</summary>
    public ApplicableToResult? ApplicableTo { get; init; }

    /// <summary>How the rule was built.</summary>
    public OpenEnum<ValidationRuleType> Type { get; init; }

    /// <summary>What the rule may be assigned to.</summary>
    public OpenEnum<ValidationRuleContextType> ContextType { get; init; }

    /// <summary>The id of the rule, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>When the rule was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the rule last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>How many objects the rule is assigned to.</summary>
    public long? AssignmentsCount { get; init; }

    /// <summary><c>validation_rules</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
