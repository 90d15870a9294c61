namespace Voucherify.Events.Models;

/// <summary>The link between a validation rule and the object that it governs.</summary>
public sealed partial record ValidationRuleAssignment
{
    /// <summary>The id of the assignment, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the validation rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>The id of the object that the rule is assigned to.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The kind of object that <see cref="RelatedObjectId"/> refers to.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>When the rule was assigned, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the assignment last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>validation_rules_assignment</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>How well the rule fits the object.</summary>
    public OpenEnum<ValidationStatus> ValidationStatus { get; init; }

    /// <summary>The conditions that are left out; empty when there are none.</summary>
    public IReadOnlyList<string> ValidationOmittedRules { get; init => field = value ?? []; } = [];
}
