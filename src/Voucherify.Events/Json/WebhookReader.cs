using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Voucherify.Events.Models;

namespace Voucherify.Events.Json;

/// <summary>Reads a webhook from its bytes: the envelope first, then <c>data</c> as the record of its event.</summary>
internal static class WebhookReader
{
    public static bool TryRead(
        ReadOnlySpan<byte> body,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        [NotNullWhen(false)] out WebhookException? error)
    {
        webhook = null;
        error = null;

        try
        {
            if (FindEnvelope(body, out Envelope envelope) is { } failure)
            {
                error = new WebhookException(failure);
                return false;
            }

            webhook = Read(body, envelope);
            return true;
        }
        catch (JsonException)
        {
            error = new WebhookException(WebhookFailure.MalformedJson);
            return false;
        }
    }

    private static WebhookFailure? FindEnvelope(ReadOnlySpan<byte> body, out Envelope envelope)
    {
        envelope = default;

        return body.Length > WebhookParser.MaxBodyLength ? WebhookFailure.BodyTooLarge
            : !Utf8.IsValid(body) ? WebhookFailure.MalformedJson
            : Envelope.Find(body, out envelope);
    }

    private static WebhookEvent Read(ReadOnlySpan<byte> body, Envelope envelope)
    {
        bool eventNamesItself = !string.IsNullOrEmpty(envelope.EventType);
        string eventType = EventTypes.Resolve((eventNamesItself ? envelope.EventType : envelope.Type) ?? "");
        WebhookSource? source = ReadPart<WebhookSource>(body, envelope.Source);
        byte[] data = body[envelope.Data.GetValueOrDefault()].ToArray();

        // The type of a distribution is whatever a user typed: only that of a project webhook names the event.
        Type? record = eventNamesItself || source?.Object == "webhook" ? EventCatalog.RecordOf(eventType) : null;

        return new WebhookEvent(data)
        {
            Id = envelope.Id!,
            ProjectId = envelope.ProjectId,
            CreatedAt = ReadTime(body, envelope.CreatedAt),
            Type = envelope.Type,
            EventType = eventType,
            Source = source,
            Event = ReadPart<EventDetails>(body, envelope.Event),
            Data = ReadData(data, record),
        };
    }

    private static WebhookEventData ReadData(byte[] json, Type? record)
    {
        if (record is null || json[0] != '{')
        {
            return new UnknownEvent { Json = WebhookEvent.Parse(json) };
        }

        JsonTypeInfo type = WebhookJson.Options.GetTypeInfo(record);

        try
        {
            return Recognises(json, type)
                ? (WebhookEventData)JsonSerializer.Deserialize(UndecodableText.Remove(json), type)!
                : new UnknownEvent { Json = WebhookEvent.Parse(json) };
        }
        catch (JsonException exception)
        {
            return new UnknownEvent { Json = WebhookEvent.Parse(json), Error = $"{record.Name} cannot be read at {exception.Path}." };
        }
    }

    /// <summary>Whether an object has a member that the record has too, or no member at all.</summary>
    private static bool Recognises(byte[] json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json);
        bool isEmpty = true;
        reader.Read();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;

            foreach (JsonPropertyInfo property in type.Properties)
            {
                if (JsonMembers.Is(reader, property.Name))
                {
                    return true;
                }
            }

            reader.Skip();
        }

        return isEmpty;
    }

    private static DateTimeOffset? ReadTime(ReadOnlySpan<byte> body, Range? range)
    {
        if (range is null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(body[range.Value]);
        reader.Read();

        return WireTime.TryRead(ref reader, out DateTimeOffset time) ? time : null;
    }

    /// <summary>Reads a part of the envelope that is null when Voucherify sent something else in its place.</summary>
    private static T? ReadPart<T>(ReadOnlySpan<byte> body, Range? range)
        where T : class
    {
        try
        {
            return range is null ? null : JsonSerializer.Deserialize(UndecodableText.Remove(body[range.Value].ToArray()), WebhookJson.GetTypeInfo<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
