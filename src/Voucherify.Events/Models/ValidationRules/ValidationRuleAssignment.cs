namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a validation rule to an object.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/assignment-created">Voucherify reference</see></remarks>
public sealed partial record ValidationRuleAssignment
{
    /// <summary>The ID of the assignment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the validation rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>The ID of the object to which the rule is assigned.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The type of the object to which <see cref="RelatedObjectId"/> refers.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The time when the rule was assigned, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the assignment was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>validation_rules_assignment</c>.</summary>
    public string? Object { get; init; }

    /// <summary>Whether the rule is valid for the object.</summary>
    public OpenEnum<ValidationStatus> ValidationStatus { get; init; }

    /// <summary>The conditions that are omitted; empty if there are none.</summary>
    public IReadOnlyList<string> ValidationOmittedRules { get; init => field = value ?? []; } = [];
}
