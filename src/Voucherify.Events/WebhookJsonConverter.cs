using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>
/// Converts the types of this library to and from JSON in Voucherify's format, whatever the options. It is applied to each type by an
/// attribute: <c>JsonSerializer.Serialize(webhook)</c> loses nothing.
/// </summary>
/// <remarks>
/// <para>
/// A <see cref="WebhookEvent"/> is written as Voucherify sends it, with a few members added; a <see cref="WebhookEventData"/>, or the
/// base of a family such as <see cref="RedemptionEvent"/>, as <c>{"type":"voucher.published","data":{...}}</c>, because the data do not say
/// which event they belong to; an event that is declared as its own record, and a model, as they stand in a webhook.
/// </para>
/// <para>What is declared as an interface, such as <see cref="IHasCustomer"/>, is not converted: declare it as <see cref="WebhookEventData"/>.</para>
/// <para>Reading JSON verifies nothing. To queue a webhook, queue the bytes of its body.</para>
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
