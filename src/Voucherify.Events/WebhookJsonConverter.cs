using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>
/// Converts the types of this library to and from JSON in the wire format of Voucherify, regardless of the serializer options.
/// </summary>
/// <remarks>
/// <para>An attribute applies the converter to each type, so <c>JsonSerializer.Serialize(webhook)</c> does not lose data.</para>
/// <list type="bullet">
/// <item>
/// <description>A <see cref="WebhookEvent"/> is written as Voucherify sends it, with a few additional members.</description>
/// </item>
/// <item>
/// <description>
/// A <see cref="WebhookEventData"/>, or a base record such as <see cref="RedemptionEvent"/>, is written as
/// <c>{"type":"voucher.published","data":{...}}</c>, because the data does not identify the event.
/// </description>
/// </item>
/// <item>
/// <description>An event that is declared as its own record, or a model, is written as it appears in a webhook.</description>
/// </item>
/// </list>
/// <para>
/// A value that is declared as an interface, such as <see cref="IHasCustomer"/>, is not converted. Declare it as
/// <see cref="WebhookEventData"/>.
/// </para>
/// <para>Reading JSON does not verify a signature. To queue a webhook, queue the bytes of its body.</para>
/// <para>This type is thread-safe.</para>
/// </remarks>
public sealed class WebhookJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} is not a type of Voucherify.Events.");

    private static JsonConverter? Find(Type type) =>
        type == typeof(WebhookEvent) ? new WebhookEventConverter()
        : type.IsAbstract && typeof(WebhookEventData).IsAssignableFrom(type) ? new TypedEventConverter()
        : type == typeof(UnknownEvent) ? new UnknownEventConverter()
        : type == typeof(ValidationRuleTree) ? new RuleGroupConverter<ValidationRuleTree, ValidationRuleNode, ValidationRuleTreeReader>()
        : type == typeof(LoyaltyV2RuleGroup) ? new RuleGroupConverter<LoyaltyV2RuleGroup, LoyaltyV2Rule, LoyaltyV2RuleGroupReader>()
        : ConverterCatalog.Find(type);
}
