using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Where the parts of an envelope stand in a body; empty where there is none.</summary>
/// <remarks>
/// Found in any order. Of a member that is sent twice the last one counts, as in JavaScript. The parts have not been looked into:
/// whoever reads one finds out whether it is JSON.
/// </remarks>
internal ref struct Envelope
{
    public ReadOnlySpan<byte> Id { get; private set; }

    public ReadOnlySpan<byte> ProjectId { get; private set; }

    public ReadOnlySpan<byte> CreatedAt { get; private set; }

    public ReadOnlySpan<byte> Type { get; private set; }

    public ReadOnlySpan<byte> Source { get; private set; }

    public ReadOnlySpan<byte> Event { get; private set; }

    public ReadOnlySpan<byte> Data { get; private set; }

    private ReadOnlySpan<byte> Object { get; set; }

    /// <summary>Finds the parts.</summary>
    /// <param name="body">The body.</param>
    /// <param name="reportsUnmapped">Whether members that no envelope has are reported.</param>
    /// <param name="anomalies">Where to; made when it is needed.</param>
    /// <param name="envelope">The parts.</param>
    /// <returns>Why the body is no envelope; null if it is one.</returns>
    /// <exception cref="JsonException">The body is no JSON.</exception>
    public static WebhookFailure? Find(ReadOnlySpan<byte> body, bool reportsUnmapped, ref List<WebhookAnomaly>? anomalies, out Envelope envelope)
    {
        envelope = default;

        if (!StartsObject(body))
        {
            return JsonContainer.IsTooDeep(body) ? WebhookFailure.TooDeep : Check(body, WebhookFailure.NotAnObject);
        }

        var members = new TopLevelMembers(body);

        while (members.MoveNext())
        {
            if (members.IsTooDeep)
            {
                return WebhookFailure.TooDeep;
            }

            if (!envelope.TrySet(members.Name[1..^1], members.Value) && !envelope.TrySet(NameOf(members.Name), members.Value))
            {
                var cursor = new JsonCursor(members.Value, reportsUnmapped);
                cursor.SkipUnmapped();
                cursor.Finish(reportsUnmapped ? JsonPath.Append("$", TextOf(members.Name)) : "", ref anomalies);
            }
        }

        return envelope.Failure() is { } failure ? Check(body, failure) : null;
    }

    /// <summary>The <c>type</c> within <see cref="Event"/>, a constant for an event that is known; null if there is none.</summary>
    public readonly string? ReadEventType()
    {
        if (!StartsObject(Event))
        {
            return null;
        }

        ReadOnlySpan<byte> type = default;
        var members = new TopLevelMembers(Event);

        while (members.MoveNext())
        {
            if (members.Name.SequenceEqual("\"type\""u8)
                || (members.Name.Contains((byte)'\\') && NameOf(members.Name).SequenceEqual("type"u8)))
            {
                type = members.Value;
            }
        }

        List<WebhookAnomaly>? anomalies = null;
        return WebhookReader.ReadText(type, "", ref anomalies);
    }

    private readonly WebhookFailure? Failure() =>
        Object.SequenceEqual("\"event\""u8) && ReadEventType() is null ? WebhookFailure.UnsupportedVersion
        : IsText(Id) && Id.Length > 2 && Data.Length > 0 && (StartsObject(Event) || IsText(Type)) ? null
        : WebhookFailure.NotAnEnvelope;

    private bool TrySet(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                Id = Replace(Id, value);
                return true;
            case 10 when name.SequenceEqual("project_id"u8):
                ProjectId = Replace(ProjectId, value);
                return true;
            case 10 when name.SequenceEqual("created_at"u8):
                CreatedAt = Replace(CreatedAt, value);
                return true;
            case 4 when name.SequenceEqual("type"u8):
                Type = Replace(Type, value);
                return true;
            case 6 when name.SequenceEqual("source"u8):
                Source = Replace(Source, value);
                return true;
            case 5 when name.SequenceEqual("event"u8):
                Event = Replace(Event, value);
                return true;
            case 4 when name.SequenceEqual("data"u8):
                Data = Replace(Data, value);
                return true;
            case 6 when name.SequenceEqual("object"u8):
                Object = Replace(Object, value);
                Check(value);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Nobody else will look at the value that is replaced.</summary>
    private static ReadOnlySpan<byte> Replace(ReadOnlySpan<byte> value, ReadOnlySpan<byte> replacement)
    {
        if (value.Length > 0)
        {
            Check(value);
        }

        return replacement;
    }

    /// <summary>A name without its quotes and escapes; a name that cannot be decoded is no name of ours.</summary>
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> quoted) => UndecodableText.Unescape(ReaderOn(quoted), out _);

    /// <summary>A name as a text; null if it cannot be decoded.</summary>
    private static string? TextOf(ReadOnlySpan<byte> quoted) => UndecodableText.Decode(ReaderOn(quoted));

    private static Utf8JsonReader ReaderOn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader;
    }

    private static bool StartsObject(ReadOnlySpan<byte> json) => json.TrimStart(InsignificantWhitespace.Bytes) is [(byte)'{', ..];

    private static bool IsText(ReadOnlySpan<byte> json) => json is [(byte)'"', ..];

    private static WebhookFailure Check(ReadOnlySpan<byte> json, WebhookFailure failure)
    {
        Check(json);
        return failure;
    }

    /// <exception cref="JsonException">The text is no JSON.</exception>
    private static void Check(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);

        while (reader.Read())
        {
        }
    }
}
