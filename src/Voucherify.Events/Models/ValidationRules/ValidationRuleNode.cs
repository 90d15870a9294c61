namespace Voucherify.Events.Models;

/// <summary>Represents a condition of a validation rule.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
public sealed partial record ValidationRuleNode
{
    /// <summary>The name of the value that is compared, such as <c>order.amount</c> or <c>customer.segment</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the metadata property that is compared; <see langword="null"/> if the condition is not for metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The operands of the comparison.</summary>
    public ValidationRuleConditions? Conditions { get; init; }

    /// <summary>The nested conditions; often empty.</summary>
    public ValidationRuleTree? Rules { get; init; }

    /// <summary>
    /// The message to show to the customer if the condition is not met; <see langword="null"/> if the project defined none.
    /// </summary>
    public ValidationRuleError? Error { get; init; }
}
