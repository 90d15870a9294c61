using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>
/// Reads each part of an envelope to its end, and collects the unexpected values. An empty part is read as <see langword="null"/>.
/// </summary>
/// <exception cref="JsonException">A part is not JSON. Every method throws it.</exception>
internal ref struct PartReader
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly JsonIndex _index;
    private readonly bool _reportsUnmapped;
    private JsonCursor _cursor;
    private List<WebhookAnomaly>? _anomalies;

    /// <param name="body">The body.</param>
    /// <param name="index">The index of the body.</param>
    /// <param name="reportsUnmapped">Whether to report members that no property maps.</param>
    public PartReader(ReadOnlySpan<byte> body, JsonIndex index, bool reportsUnmapped)
    {
        _body = body;
        _index = index;
        _reportsUnmapped = reportsUnmapped;
        _cursor = new JsonCursor(body, index, reportsUnmapped);
    }

    /// <summary>Gets the anomalies, in the order in which the parts were read.</summary>
    public readonly IReadOnlyList<WebhookAnomaly> Anomalies => _anomalies ?? (IReadOnlyList<WebhookAnomaly>)[];

    public string? ReadString(JsonPart part, string path)
    {
        if (part.IsEmpty)
        {
            return null;
        }

        _cursor.MoveTo(part);
        string? text = _cursor.ReadString();
        Finish(part, path);
        return text;
    }

    /// <summary>Reads the name of an event. It does not allocate a string for a known event.</summary>
    public string? ReadEventType(JsonPart part, string path)
    {
        // Without the cursor, which needs the positions of all quotes of the body.
        return !part.IsEmpty
            && _body[part.Start] == '"'
            && NameTable.Find(_body, part.Start + 1, part.End - part.Start - 2, EventCatalog.Table) is var number and not NameTable.NotFound
                ? EventCatalog.Texts[number]
                : ReadString(part, path);
    }

    public DateTimeOffset? ReadDateTimeOffset(JsonPart part, string path)
    {
        if (part.IsEmpty)
        {
            return null;
        }

        _cursor.MoveTo(part);
        DateTimeOffset? time = _cursor.ReadDateTimeOffset();
        Finish(part, path);
        return time;
    }

    public T? Read<T, TReader>(JsonPart part, string path)
        where T : class
        where TReader : IRecordReader<T>
    {
        if (part.IsEmpty)
        {
            return null;
        }

        _cursor.MoveTo(part);
        T? value = TReader.Read(ref _cursor);
        Finish(part, path);
        return value;
    }

    /// <summary>Reads the data of an event.</summary>
    /// <param name="part">The position of the data, which is an object.</param>
    /// <param name="kept">A copy of the data that the result can refer to.</param>
    /// <param name="number">The number of the event in the catalog.</param>
    /// <returns>The event, or <see langword="null"/> if the object has members and the record maps none of them.</returns>
    public WebhookEventData? ReadData(JsonPart part, byte[] kept, int number)
    {
        _cursor.MoveTo(part, kept);
        WebhookEventData? data = EventCatalog.Read(number, ref _cursor);

        if (data is null || (!_cursor.IsRecognized && !IsEmptyObject(kept)))
        {
            return null;
        }

        Finish(part, "$.data");
        return data;
    }

    /// <summary>Verifies that a part that is not read otherwise is JSON.</summary>
    public void Skip(JsonPart part)
    {
        if (!part.IsEmpty)
        {
            _cursor.MoveTo(part);
            _cursor.Skip();
            Finish(part, "");
        }
    }

    /// <summary>Skips a member that is not part of an envelope, and reports it if the options request it.</summary>
    public void SkipUnmapped(JsonPart part, scoped ReadOnlySpan<byte> quotedName)
    {
        _cursor.MoveTo(part);
        _cursor.SkipUnmapped();
        Finish(part, _reportsUnmapped ? AnomalyPaths.Append("$", UndecodableText.Decode(quotedName)) : "");
    }

    private void Finish(JsonPart part, string path)
    {
        // The end of a part was determined only by its brackets and quotes.
        if (_cursor.Position != part.End)
        {
            throw new JsonException();
        }

        if (_cursor.Log is { } log)
        {
            int next = 0;
            new AnomalyPaths(_body, _index, log, _anomalies ??= []).Add(part, path, ref next);
        }
    }

    private static bool IsEmptyObject(ReadOnlySpan<byte> json) => json[InsignificantWhitespace.Skip(json, 1)..] is [(byte)'}', ..];
}
