using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>One condition.</summary>
public sealed partial record LoyaltyV2Rule
{
    /// <summary>What is compared, such as <c>order.amount</c> or <c>customer.segment</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the metadata property that is compared; null when the condition is not about metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The id of the schema of the custom event whose metadata is compared; null when the condition is not about one.</summary>
    public string? SchemaId { get; init; }

    /// <summary>The operands as sent, by operator, such as <c>$is</c> or <c>$more_than</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Conditions { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>Conditions nested in this one; null when there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>What to tell the customer when the condition does not hold; null when the project gave no text.</summary>
    public ValidationRuleError? Error { get; init; }
}
