using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>
/// Converts the types of this library to and from text, for serializers other than System.Text.Json, such as Newtonsoft.Json.
/// </summary>
/// <remarks>
/// <para>An attribute applies the converter to each type.</para>
/// <para>An <see cref="OpenEnum{TEnum}"/> is converted to the text that Voucherify sent. Any other type is converted to its JSON.</para>
/// <para>This type is thread-safe.</para>
/// </remarks>
/// <param name="type">The type to convert.</param>
public sealed class WebhookTypeConverter(Type type) : TypeConverter
{
    private static readonly TypedEventConverter s_events = new();

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
        {
            return base.ConvertFrom(context, culture, value);
        }

        object? result = typeof(IOpenEnum).IsAssignableFrom(type)
            ? JsonSerializer.Deserialize(text.Length == 0 ? "null" : $"\"{JsonEncodedText.Encode(text)}\"", WebhookJson.Options.GetTypeInfo(type))
            : typeof(WebhookEventData).IsAssignableFrom(type)
                ? ReadEvent(text)
                : JsonSerializer.Deserialize(text, WebhookJson.Options.GetTypeInfo(type));

        return type.IsInstanceOfType(result) ? result : throw new FormatException($"The text is not a {type.Name}.");
    }

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType != typeof(string) || value is null ? base.ConvertTo(context, culture, value, destinationType)
        : value is IOpenEnum ? value.ToString()
        : value is WebhookEventData data ? WriteEvent(data)
        : JsonSerializer.Serialize(value, WebhookJson.Options.GetTypeInfo(type));

    // The declared type of the reader can be WebhookEventData, so the text must identify the event.
    private static string WriteEvent(WebhookEventData data)
    {
        using var stream = new MemoryStream();

        using (var writer = new Utf8JsonWriter(stream))
        {
            s_events.Write(writer, data, WebhookJson.Options);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static WebhookEventData? ReadEvent(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        reader.Read();
        return s_events.Read(ref reader, typeof(WebhookEventData), WebhookJson.Options);
    }
}
