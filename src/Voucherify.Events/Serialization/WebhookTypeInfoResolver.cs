using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Provides the generated metadata in a form that reads and writes the wire format, regardless of the options of the caller.
/// </summary>
/// <remarks>
/// Generated metadata uses the naming policy, the converters, and the number handling of the options of the caller. With other options, it
/// would look for <c>CreatedAt</c> and not find it. This resolver therefore sets the wire format on the metadata itself.
/// </remarks>
internal sealed class WebhookTypeInfoResolver : IJsonTypeInfoResolver
{
    private static readonly DateOnlyConverter s_date = new();
    private static readonly DateTimeOffsetConverter s_time = new();
    private static readonly Int64Converter s_integer = new();
    private static readonly Int32ListConverter s_integers = new();
    private static readonly JsonElementConverter s_element = new();
    private static readonly DecimalConverter s_number = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(WebhookEventData))
        {
            return JsonMetadataServices.CreateValueInfo<WebhookEventData>(options, new WebhookEventDataConverter());
        }

        if (type == typeof(WebhookEvent))
        {
            return JsonMetadataServices.CreateValueInfo<WebhookEvent>(options, new WebhookEventConverter());
        }

        JsonTypeInfo? info = ((IJsonTypeInfoResolver)WebhookJsonContext.Default).GetTypeInfo(type, options);

        if (info is not { Kind: JsonTypeInfoKind.Object })
        {
            return info;
        }

        UseWireNames(info);

        foreach (JsonPropertyInfo property in info.Properties)
        {
            UseWireFormat(property);
        }

        info.OnDeserialized = RemoveNullElements(info.Properties);
        return info;
    }

    private static Action<object>? RemoveNullElements(IList<JsonPropertyInfo> properties)
    {
        JsonPropertyInfo[] lists = [.. properties.Where(property =>
            property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))];

        return lists.Length == 0 ? null : record =>
        {
            foreach (JsonPropertyInfo list in lists)
            {
                NullElements.RemoveFrom(list.Get!(record));
            }
        };
    }

    // The options of the library already use the wire names.
    private static void UseWireNames(JsonTypeInfo info)
    {
        if (info.Options == WebhookJson.Options)
        {
            return;
        }

        Dictionary<MemberInfo, string> names = WebhookJson.Options.GetTypeInfo(info.Type).Properties.ToDictionary(MemberOf, property => property.Name);

        foreach (JsonPropertyInfo property in info.Properties)
        {
            property.Name = names[MemberOf(property)];
        }
    }

    private static MemberInfo MemberOf(JsonPropertyInfo property) => (MemberInfo)property.AttributeProvider!;

    private static void UseWireFormat(JsonPropertyInfo property)
    {
        property.CustomConverter ??= ConverterOf(property.PropertyType);
        property.ShouldSerialize = static (_, value) => WasSent(value);

        if (!property.PropertyType.IsValueType)
        {
            property.IsSetNullable = true;
        }
    }

    private static JsonConverter? ConverterOf(Type type) =>
        type == typeof(long?) ? s_integer
        : type == typeof(decimal?) ? s_number
        : type == typeof(JsonElement?) ? s_element
        : type == typeof(IReadOnlyList<int>) ? s_integers
        : type == typeof(DateTimeOffset?) ? s_time
        : type == typeof(DateOnly?) ? s_date
        : type == typeof(IReadOnlyDictionary<string, JsonElement>) ? new VerbatimDictionaryConverter<JsonElement>()
        : type == typeof(IReadOnlyDictionary<string, CustomerLoyaltyCampaign>) ? new VerbatimDictionaryConverter<CustomerLoyaltyCampaign>()
        : type == typeof(IReadOnlyDictionary<string, LoyaltyTierMapping>) ? new VerbatimDictionaryConverter<LoyaltyTierMapping>()
        : type == typeof(IReadOnlyDictionary<string, OrderRedemption>) ? new VerbatimDictionaryConverter<OrderRedemption>()
        : null;

    /// <summary>
    /// Determines whether a value was sent: <see langword="null"/>, an empty <see cref="OpenEnum{TEnum}"/>, and the shared empty
    /// collections, which have a fixed size, represent values that were not sent.
    /// </summary>
    private static bool WasSent(object? value) => value switch
    {
        null => false,
        IOpenEnum openEnum => !openEnum.IsEmpty,
        IList { Count: 0, IsFixedSize: true } or IDictionary { Count: 0, IsFixedSize: true } => false,
        _ => true,
    };
}
