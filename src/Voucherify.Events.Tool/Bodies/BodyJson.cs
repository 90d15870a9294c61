using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Reads bodies to be changed, and writes them in compact form, like Voucherify.</summary>
internal static class BodyJson
{
    // Voucherify writes JSON like JavaScript: non-ASCII letters are not escaped.
    private static readonly JsonWriterOptions s_asVoucherify = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="CommandException">The body is not a JSON object.</exception>
    public static JsonObject Parse(byte[] body, string place)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? throw CommandException.Usage($"{place} is not a JSON object.");
        }
        catch (JsonException)
        {
            throw CommandException.Usage($"{place} is not well-formed JSON.");
        }
    }

    public static bool TryParse(string text, out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }

    public static byte[] Write(JsonNode body)
    {
        using var bytes = new MemoryStream();

        using (var writer = new Utf8JsonWriter(bytes, s_asVoucherify))
        {
            body.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
