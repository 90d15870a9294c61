namespace Voucherify.Events.Models;

/// <summary>Represents a set of conditions that must be met before a voucher, promotion, reward, or earning rule applies.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
public sealed partial record ValidationRule
{
    /// <summary>The name of the rule.</summary>
    public string? Name { get; init; }

    /// <summary>The conditions and the logic that combines them.</summary>
    public ValidationRuleTree? Rules { get; init; }

    /// <summary>
    /// The items that the order must contain together; <see langword="null"/> or empty if the rule does not require a bundle.
    /// </summary>
    public ValidationRuleTree? BundleRules { get; init; }

    /// <summary>The message to show to the customer if the rule is not met; <see langword="null"/> if the project defined none.</summary>
    public ValidationRuleError? Error { get; init; }

    /// <summary>The items to which the benefit applies.</summary>
    public ApplicableToResult? ApplicableTo { get; init; }

    /// <summary>The type of the rule.</summary>
    public OpenEnum<ValidationRuleType> Type { get; init; }

    /// <summary>The context in which the rule can be used.</summary>
    public OpenEnum<ValidationRuleContextType> ContextType { get; init; }

    /// <summary>The ID of the rule, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The time when the rule was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the rule was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The number of objects to which the rule is assigned.</summary>
    public long? AssignmentsCount { get; init; }

    /// <summary>The type of the object: <c>validation_rules</c>.</summary>
    public string? Object { get; init; }
}
