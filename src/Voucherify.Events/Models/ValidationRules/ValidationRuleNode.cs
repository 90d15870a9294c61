namespace Voucherify.Events.Models;

/// <summary>One condition of a validation rule.</summary>
public sealed partial record ValidationRuleNode
{
    /// <summary>What is compared, such as <c>order.amount</c> or <c>customer.segment</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the metadata property that is compared; null when the condition is not about metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The comparison.</summary>
    public ValidationRuleConditions? Conditions { get; init; }

    /// <summary>Conditions nested in this one, often none.</summary>
    public ValidationRuleTree? Rules { get; init; }

    /// <summary>What to tell the customer when this condition does not hold; null when the project gave no text.</summary>
    public ValidationRuleError? Error { get; init; }
}
