using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>Reads the parts of an envelope, each to its end, and collects what was not as expected in them. A part that is empty is null.</summary>
/// <exception cref="JsonException">A part is not JSON. Every method throws it.</exception>
internal ref struct PartReader
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly JsonIndex _index;
    private readonly bool _reportsUnmapped;
    private JsonCursor _cursor;
    private List<WebhookAnomaly>? _anomalies;

    /// <param name="body">The body.</param>
    /// <param name="index">Its index.</param>
    /// <param name="reportsUnmapped">Whether members that no property maps are reported, too.</param>
    public PartReader(ReadOnlySpan<byte> body, JsonIndex index, bool reportsUnmapped)
    {
        _body = body;
        _index = index;
        _reportsUnmapped = reportsUnmapped;
        _cursor = new JsonCursor(body, index, reportsUnmapped);
    }

    /// <summary>What was not as expected, in the order in which the parts were read.</summary>
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

    /// <summary>Reads the name of an event; no string is made for one that is known.</summary>
    public string? ReadEventType(JsonPart part, string path)
    {
        if (part.IsEmpty)
        {
            return null;
        }

        _cursor.MoveTo(part);
        string? text = _cursor.ReadString(EventCatalog.Table, EventCatalog.Texts);
        Finish(part, path);
        return text;
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
    /// <param name="part">An object.</param>
    /// <param name="kept">A copy of it, for what is read to refer to.</param>
    /// <param name="number">The number of the event in the catalog.</param>
    /// <returns>Null if the object has members and none of them is a property of the record.</returns>
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

    /// <summary>Makes sure that a part is JSON that nobody else will look into.</summary>
    public void Skip(JsonPart part)
    {
        if (!part.IsEmpty)
        {
            _cursor.MoveTo(part);
            _cursor.Skip();
            Finish(part, "");
        }
    }

    /// <summary>Skips, and reports if asked to, a member that no envelope has.</summary>
    public void SkipUnmapped(JsonPart part, scoped ReadOnlySpan<byte> quotedName)
    {
        _cursor.MoveTo(part);
        _cursor.SkipUnmapped();
        Finish(part, _reportsUnmapped ? AnomalyPaths.Append("$", UndecodableText.Decode(quotedName)) : "");
    }

    private void Finish(JsonPart part, string path)
    {
        // A part was cut out by its brackets and quotes alone.
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

    private static bool IsEmptyObject(ReadOnlySpan<byte> json) => json[1..].TrimStart(Signing.InsignificantWhitespace.Bytes) is [(byte)'}', ..];
}
