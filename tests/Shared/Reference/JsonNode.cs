using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Reference;

/// <summary>A value of a JSON text, as <see cref="Utf8JsonReader"/> finds it.</summary>
internal sealed class JsonNode
{
    private readonly byte[] _json;
    private readonly int _start;
    private int _end;

    private JsonNode(byte[] json, int start, JsonTokenType kind)
    {
        _json = json;
        _start = start;
        Kind = kind;
    }

    public JsonTokenType Kind { get; }

    /// <summary>The members of an object in their order; a name that cannot be decoded is null.</summary>
    public List<(string? Name, JsonNode Value)> Members { get; } = [];

    /// <summary>The elements of a list.</summary>
    public List<JsonNode> Elements { get; } = [];

    /// <summary>How many levels of objects and lists there are.</summary>
    public int Depth { get; private set; }

    public byte[] Json => _json[_start.._end];

    /// <summary>The text of a string; null if it cannot be decoded, or is no string.</summary>
    public string? Text => Kind == JsonTokenType.String ? UndecodableText.Decode(CreateReader()) : null;

    public string Description => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonNode Parse(byte[] json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        JsonNode node = Parse(json, ref reader);
        reader.Read(); // Throws if anything follows.
        return node;
    }

    /// <summary>A reader that stands on the value.</summary>
    public Utf8JsonReader CreateReader()
    {
        var reader = new Utf8JsonReader(Json);
        reader.Read();
        return reader;
    }

    private static JsonNode Parse(byte[] json, ref Utf8JsonReader reader)
    {
        var node = new JsonNode(json, (int)reader.TokenStartIndex, reader.TokenType);

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string? name = UndecodableText.Decode(reader);
                reader.Read();
                node.Members.Add((name, node.Within(Parse(json, ref reader))));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                node.Elements.Add(node.Within(Parse(json, ref reader)));
            }
        }

        node.Depth += node.Kind is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        node._end = (int)reader.BytesConsumed;
        return node;
    }

    private JsonNode Within(JsonNode child)
    {
        Depth = Math.Max(Depth, child.Depth);
        return child;
    }
}
