using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>Handles unpaired surrogates (<c>"\ud800"</c>), which JSON can contain, but a string cannot.</summary>
internal static class UndecodableText
{
    /// <summary>The description of such text in a <see cref="WebhookAnomaly"/>.</summary>
    public const string Description = "text that cannot be decoded";

    /// <summary>Decodes a string, including its quotes; <see langword="null"/> if it cannot be decoded.</summary>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static string? Decode(ReadOnlySpan<byte> quoted) => Decode(ReaderOf(quoted));

    /// <summary>Decodes the text at a reader; <see langword="null"/> if it cannot be decoded.</summary>
    public static string? Decode(in Utf8JsonReader text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Decodes a string, including its quotes, to UTF-8; empty if it cannot be decoded.</summary>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted) => Unescape(ReaderOf(quoted), out _);

    /// <summary>Decodes the text at a reader to UTF-8; empty if it cannot be decoded.</summary>
    public static ReadOnlySpan<byte> Unescape(scoped in Utf8JsonReader text, out bool isText)
    {
        byte[] buffer = new byte[text.ValueSpan.Length];

        try
        {
            int length = text.CopyString(buffer);
            isText = true;
            return buffer.AsSpan(0, length);
        }
        catch (InvalidOperationException)
        {
            isText = false;
            return [];
        }
    }

    /// <summary>Verifies that a value does not contain such text.</summary>
    /// <exception cref="JsonException">The value contains such text.</exception>
    public static JsonElement Refuse(JsonElement value) =>
        Remove(JsonMarshal.GetRawUtf8Value(value)) is null ? value : throw new JsonException();

    /// <summary>
    /// Removes the members and elements that contain such text from a JSON text, so that a later <c>GetString()</c> does not throw.
    /// </summary>
    /// <returns><see langword="null"/> if there is no such text; empty if nothing else remains.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using var writer = new Utf8JsonWriter(buffer);
        var reader = new Utf8JsonReader(json);
        bool isClean = true;

        while (reader.Read())
        {
            isClean &= TryCopy(ref reader, writer);
        }

        writer.Flush();
        return isClean ? null : buffer.WrittenSpan.ToArray();
    }

    private static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader;
    }

    /// <summary>Copies a token, or omits it with everything that belongs to it.</summary>
    private static bool TryCopy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                return true;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                return true;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                return true;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                return true;
            case JsonTokenType.PropertyName when CanDecodeMember(reader):
                writer.WritePropertyName(reader.GetString()!);
                return true;
            case JsonTokenType.PropertyName:
                reader.Read();
                reader.Skip();
                return false;
            case JsonTokenType.String when Decode(reader) is { } text:
                writer.WriteStringValue(text);
                return true;
            case JsonTokenType.String:
                return false;
            default:
                writer.WriteRawValue(reader.ValueSpan);
                return true;
        }
    }

    private static bool CanDecodeMember(Utf8JsonReader name)
    {
        Utf8JsonReader value = name;
        value.Read();

        return Decode(name) is not null && (value.TokenType != JsonTokenType.String || Decode(value) is not null);
    }
}
