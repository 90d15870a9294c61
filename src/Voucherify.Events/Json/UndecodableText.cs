using System.Buffers;
using System.Text.Json;

namespace Voucherify.Events.Json;

/// <summary>Half of a surrogate pair (<c>"\ud800"</c>): JSON may hold it, a string may not.</summary>
internal static class UndecodableText
{
    /// <summary>A JSON text without the members and elements that hold such text, so that no later <c>GetString()</c> can throw.</summary>
    /// <returns>The same text, if it holds none.</returns>
    public static byte[] Remove(byte[] json)
    {
        if (json.AsSpan().IndexOf("\\ud"u8) < 0 && json.AsSpan().IndexOf("\\uD"u8) < 0)
        {
            return json;
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using var writer = new Utf8JsonWriter(buffer);
        var reader = new Utf8JsonReader(json);

        while (reader.Read())
        {
            Copy(ref reader, writer);
        }

        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName when CanDecodeMember(reader):
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.PropertyName:
                reader.Read();
                reader.Skip();
                break;
            case JsonTokenType.String when CanDecode(reader):
                writer.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.String:
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan);
                break;
        }
    }

    private static bool CanDecodeMember(Utf8JsonReader name)
    {
        Utf8JsonReader value = name;
        value.Read();

        return CanDecode(name) && (value.TokenType != JsonTokenType.String || CanDecode(value));
    }

    private static bool CanDecode(Utf8JsonReader text)
    {
        try
        {
            _ = text.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
