using System.Text.Json;

namespace Voucherify.Events.Json;

/// <summary>The texts of an envelope, and where its other parts stand in the body.</summary>
/// <remarks>Found in one pass and in any order. Of a member that is sent twice the last one counts, as in JavaScript.</remarks>
internal struct Envelope
{
    public string? Id { get; private set; }

    public string? ProjectId { get; private set; }

    public string? Type { get; private set; }

    /// <summary>The <c>type</c> within <see cref="Event"/>.</summary>
    public string? EventType { get; private set; }

    public Range? CreatedAt { get; private set; }

    public Range? Source { get; private set; }

    public Range? Event { get; private set; }

    public Range? Data { get; private set; }

    private string? Object { get; set; }

    /// <summary>Finds the envelope in a body, and checks on the way that the whole body is JSON.</summary>
    /// <exception cref="JsonException">The body is no JSON.</exception>
    public static WebhookFailure? Find(ReadOnlySpan<byte> body, out Envelope envelope)
    {
        envelope = default;

        // One level more than is accepted, so that the reader leaves it to us to say so.
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = WebhookParser.MaxDepth + 1 });
        reader.Read();

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return TrySkip(ref reader) ? ReadToEnd(ref reader, WebhookFailure.NotAnObject) : WebhookFailure.TooDeep;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!envelope.TryReadMember(ref reader, body))
            {
                return WebhookFailure.TooDeep;
            }
        }

        return ReadToEnd(ref reader, envelope.Failure());
    }

    private readonly WebhookFailure? Failure() => this switch
    {
        { Object: "event", EventType: null } => WebhookFailure.UnsupportedVersion,
        { Id.Length: > 0, Data: not null } when Event is not null || Type is not null => null,
        _ => WebhookFailure.NotAnEnvelope,
    };

    private bool TryReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        Utf8JsonReader name = reader;
        reader.Read();
        Utf8JsonReader value = reader;
        int start = (int)reader.TokenStartIndex;

        if (!TrySkip(ref reader))
        {
            return false;
        }

        Range range = start..(int)reader.BytesConsumed;

        if (JsonMembers.Is(name, "id"))
        {
            Id = TextOf(value);
        }
        else if (JsonMembers.Is(name, "project_id"))
        {
            ProjectId = TextOf(value);
        }
        else if (JsonMembers.Is(name, "created_at"))
        {
            CreatedAt = range;
        }
        else if (JsonMembers.Is(name, "type"))
        {
            Type = TextOf(value);
        }
        else if (JsonMembers.Is(name, "data"))
        {
            Data = range;
        }
        else if (JsonMembers.Is(name, "source"))
        {
            Source = range;
        }
        else if (JsonMembers.Is(name, "event"))
        {
            Event = value.TokenType == JsonTokenType.StartObject ? range : null;
            EventType = TypeOf(body[range]);
        }
        else if (JsonMembers.Is(name, "object"))
        {
            Object = TextOf(value);
        }

        return true;
    }

    private static string? TypeOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = WebhookParser.MaxDepth });
        string? type = null;
        reader.Read();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = JsonMembers.Is(reader, "type");
            reader.Read();
            type = found ? TextOf(reader) : type;
            reader.Skip();
        }

        return type;
    }

    /// <summary>The text of a value; null for any other kind, and for text that cannot be decoded (half of a surrogate pair).</summary>
    private static string? TextOf(Utf8JsonReader value)
    {
        try
        {
            return value.TokenType == JsonTokenType.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TrySkip(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;

        do
        {
            if (reader.CurrentDepth >= WebhookParser.MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }
        }
        while ((reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth) && reader.Read());

        return true;
    }

    private static WebhookFailure? ReadToEnd(ref Utf8JsonReader reader, WebhookFailure? failure)
    {
        while (reader.Read())
        {
        }

        return failure;
    }
}
