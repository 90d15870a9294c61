using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>Provides the samples as mutable JSON.</summary>
internal static class Samples
{
    private static readonly FrozenDictionary<string, string> s_eventTypes = EventTypes.All.ToFrozenDictionary(RecordOf, StringComparer.OrdinalIgnoreCase);

    // Voucherify writes JSON as JavaScript does, without escaping letters. (This encoder escapes emoji, which is equivalent.)
    private static readonly JsonWriterOptions s_asVoucherify = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string EventTypeOf(Type record) => s_eventTypes.GetValueOrDefault(record.Name)
        ?? throw new ArgumentException($"{record.Name} is not the record of one event. Use the record of a specific event, such as {nameof(VoucherPublished)}.");

    /// <summary>Reads the sample of an event.</summary>
    public static JsonNode Read(string eventType)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);

        ReadOnlySpan<byte> sample = SampleResource.Find(eventType);

        return !sample.IsEmpty ? JsonNode.Parse(sample)!
            : throw new ArgumentException(
                eventType.Contains('{', StringComparison.Ordinal)
                    ? "The argument is JSON, not the wire name of an event. Pass the JSON as bytes."
                    : $"There is no sample of the event '{eventType}'. {nameof(Voucherify.Events.EventTypes)}.All lists all events.",
                nameof(eventType));
    }

    /// <summary>Creates the sample of an event with the given data.</summary>
    public static JsonNode Around(WebhookEventData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        JsonNode webhook = Read(EventTypeOf(data.GetType()));
        webhook["data"] = JsonSerializer.SerializeToNode(data, WebhookJson.GetTypeInfo<WebhookEventData>());
        return webhook;
    }

    /// <summary>Gives a webhook new IDs, so that it is a new delivery of a new event.</summary>
    public static JsonNode Renewed(this JsonNode webhook)
    {
        webhook["id"] = NewId(webhook);
        webhook["event"]!["id"] = NewId(webhook["event"]!);
        return webhook;
    }

    /// <summary>Applies the changes of a test to a webhook.</summary>
    public static JsonNode Changed(this JsonNode webhook, Action<JsonObject>? change)
    {
        change?.Invoke(webhook.AsObject());
        return webhook;
    }

    /// <summary>Writes a webhook without whitespace, as Voucherify sends it.</summary>
    public static byte[] Write(JsonNode webhook)
    {
        using var body = new MemoryStream();

        using (var writer = new Utf8JsonWriter(body, s_asVoucherify))
        {
            webhook.WriteTo(writer);
        }

        return body.ToArray();
    }

    // The name of a record follows from its wire name: vl.member.created is LoyaltyV2MemberCreated, LEFT is LoyaltyV2TierLeft.
    private static string RecordOf(string eventType)
    {
        string prefix = eventType switch
        {
            "UPGRADED" or "DOWNGRADED" or "JOINED" or "LEFT" or "EXPIRATION_CHANGED" or "EVALUATION_REFRESHED" => "LoyaltyV2Tier",
            "PURCHASE" or "REFUND" => "LoyaltyV2Reward",
            "FULFILLMENT" => "LoyaltyV2Benefit",
            _ when eventType.StartsWith("vl.", StringComparison.Ordinal) || char.IsUpper(eventType[0]) => "LoyaltyV2",
            _ => "",
        };

        string name = eventType.StartsWith("vl.", StringComparison.Ordinal) ? eventType["vl.".Length..] : eventType;
        return prefix + name.Replace(".", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
    }

    // Keeps the prefix, such as whs_ or evvou_.
    private static string NewId(JsonNode sample) => $"{sample["id"]!.GetValue<string>().Split('_')[0]}_{Guid.NewGuid():N}";
}
