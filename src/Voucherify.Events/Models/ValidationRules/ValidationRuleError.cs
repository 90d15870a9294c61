namespace Voucherify.Events.Models;

/// <summary>Represents the message to show if a validation rule is not met.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
public sealed partial record ValidationRuleError
{
    /// <summary>The text of the message.</summary>
    public string? Message { get; init; }
}
