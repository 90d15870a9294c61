using System.Runtime.CompilerServices;
using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Represents the positions of the parts of an envelope in a body. A missing part is empty.</summary>
/// <remarks>
/// The parts can be in any order. If a member is sent twice, the last one is used, as in JavaScript. The content of the parts is not
/// checked here: the code that reads a part verifies that it is JSON.
/// </remarks>
internal ref struct Envelope
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly JsonIndex _index;
    private Parts _parts;

    private Envelope(ReadOnlySpan<byte> body, JsonIndex index)
    {
        _body = body;
        _index = index;
    }

    public readonly JsonPart Id => _parts[0];

    public readonly JsonPart ProjectId => _parts[1];

    public readonly JsonPart CreatedAt => _parts[2];

    public readonly JsonPart Type => _parts[3];

    public readonly JsonPart Source => _parts[4];

    public readonly JsonPart Event => _parts[5];

    public readonly JsonPart Data => _parts[6];

    private readonly JsonPart Object => _parts[7];

    /// <summary>Finds the parts of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="index">The index of the body.</param>
    /// <param name="parts">The reader that checks the parts that are not read otherwise.</param>
    /// <param name="envelope">The parts.</param>
    /// <returns>The reason why the body is not an envelope, or <see cref="WebhookFailure.None"/>.</returns>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static WebhookFailure Find(ReadOnlySpan<byte> body, JsonIndex index, ref PartReader parts, out Envelope envelope)
    {
        envelope = new Envelope(body, index);
        int start = InsignificantWhitespace.Skip(body, 0);

        if (start == body.Length || body[start] != '{')
        {
            return index.IsDeeperThan(WebhookParser.MaxDepth, 0) ? WebhookFailure.TooDeep : Refuse(body, WebhookFailure.NotAnObject);
        }

        var members = new JsonChildren(body, index, start);

        while (members.MoveNext())
        {
            if (members.IsTooDeep)
            {
                return WebhookFailure.TooDeep;
            }

            int number = NumberOf(members.Name);

            if (number < 0)
            {
                parts.SkipUnmapped(members.Value, members.QuotedName);
            }
            else
            {
                parts.Skip(envelope._parts[number]); // A replaced value is not read otherwise.
                envelope._parts[number] = members.Value;
            }
        }

        if (InsignificantWhitespace.Skip(body, members.Position) < body.Length)
        {
            throw new JsonException();
        }

        parts.Skip(envelope.Object);
        return envelope.Failure() is not WebhookFailure.None and var failure ? Refuse(body, failure) : WebhookFailure.None;
    }

    /// <summary>Gets the <c>type</c> within <see cref="Event"/>; empty if it is missing.</summary>
    public readonly JsonPart FindEventType()
    {
        JsonPart type = default;

        if (StartsWith(Event, '{'))
        {
            var members = new JsonChildren(_body, _index, Event.Start);

            while (members.MoveNext())
            {
                type = members.Name.SequenceEqual("type"u8) ? members.Value : type;
            }
        }

        return type;
    }

    private readonly WebhookFailure Failure() =>
        Object.Of(_body).SequenceEqual("\"event\""u8) && !IsText(FindEventType()) ? WebhookFailure.UnsupportedVersion
        : StartsWith(Id, '"') && Id.End - Id.Start > 2 && !Data.IsEmpty && (StartsWith(Event, '{') || StartsWith(Type, '"')) ? WebhookFailure.None
        : WebhookFailure.NotAnEnvelope;

    private readonly bool IsText(JsonPart part) => StartsWith(part, '"') && UndecodableText.Decode(part.Of(_body)) is not null;

    private readonly bool StartsWith(JsonPart part, char first) => !part.IsEmpty && _body[part.Start] == first;

    private static int NumberOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => 0,
        10 when name.SequenceEqual("project_id"u8) => 1,
        10 when name.SequenceEqual("created_at"u8) => 2,
        4 when name.SequenceEqual("type"u8) => 3,
        6 when name.SequenceEqual("source"u8) => 4,
        5 when name.SequenceEqual("event"u8) => 5,
        4 when name.SequenceEqual("data"u8) => 6,
        6 when name.SequenceEqual("object"u8) => 7,
        _ => -1,
    };

    /// <summary>Rejects a body that is JSON. Throws if it is not JSON.</summary>
    private static WebhookFailure Refuse(ReadOnlySpan<byte> body, WebhookFailure failure)
    {
        var reader = new Utf8JsonReader(body);

        while (reader.Read())
        {
        }

        return failure;
    }

    [InlineArray(8)]
    private struct Parts
    {
        private JsonPart _first;
    }
}
