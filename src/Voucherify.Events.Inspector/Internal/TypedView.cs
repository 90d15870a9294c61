using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Voucherify.Events.Inspector;

/// <summary>
/// Writes an event as handlers see it: types and properties with their C# names, in the order of the record, without members that were not
/// sent. It uses the metadata of serializers, so that it works with Native AOT.
/// </summary>
internal static class TypedView
{
    private static readonly JsonSerializerOptions s_options = CreateOptions();

    public static void Write(Utf8JsonWriter json, WebhookEventData data) => WriteValue(json, data, typeof(WebhookEventData));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = WebhookJson.TypeInfoResolver };
        options.MakeReadOnly();
        return options;
    }

    private static void WriteValue(Utf8JsonWriter json, object? value, Type declared)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (s_options.TryGetTypeInfo(value.GetType(), out JsonTypeInfo? info) && info.Kind is JsonTypeInfoKind.Object)
        {
            WriteRecord(json, value, info);
        }
        else if (value is IEnumerable list and not string and not IDictionary && declared.IsGenericType && declared.GetGenericArguments() is [{ } item])
        {
            WriteList(json, list, item);
        }
        else
        {
            JsonSerializer.Serialize(json, value, info ?? s_options.GetTypeInfo(declared));
        }
    }

    // Arrays represent records and lists; objects are values in wire format, such as metadata.
    private static void WriteRecord(Utf8JsonWriter json, object record, JsonTypeInfo info)
    {
        json.WriteStartArray();
        json.WriteStringValue("record");
        json.WriteStringValue(record.GetType().Name);

        foreach (JsonPropertyInfo property in info.Properties)
        {
            object? value = property.Get?.Invoke(record);

            if (value is not null && property.ShouldSerialize?.Invoke(record, value) is not false)
            {
                json.WriteStringValue((property.AttributeProvider as MemberInfo)?.Name ?? property.Name);
                WriteValue(json, value, property.PropertyType);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list, Type item)
    {
        json.WriteStartArray();
        json.WriteStringValue("list");

        foreach (object? value in list)
        {
            WriteValue(json, value, item);
        }

        json.WriteEndArray();
    }
}
