namespace Voucherify.Events.Models;

/// <summary>The message of the project for the case that a validation rule does not hold.</summary>
public sealed partial record ValidationRuleError
{
    /// <summary>The text of the message.</summary>
    public string? Message { get; init; }
}
