using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a condition.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Rule
{
    /// <summary>The name of the value that is compared, such as <c>order.amount</c> or <c>customer.segment</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the metadata property that is compared; <see langword="null"/> if the condition is not for metadata.</summary>
    public string? Property { get; init; }

    /// <summary>
    /// The ID of the schema of the custom event whose metadata is compared; <see langword="null"/> if the condition is not for a custom
    /// event.
    /// </summary>
    public string? SchemaId { get; init; }

    /// <summary>The operands as sent, by operator, such as <c>$is</c> or <c>$more_than</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Conditions { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The nested conditions; <see langword="null"/> if there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>
    /// The message to show to the customer if the condition is not met; <see langword="null"/> if the project defined none.
    /// </summary>
    public ValidationRuleError? Error { get; init; }
}
