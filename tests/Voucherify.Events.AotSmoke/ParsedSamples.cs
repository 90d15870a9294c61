using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Testing;

namespace Voucherify.Events.AotSmoke;

/// <summary>Reads every sample in both ways that there are, and compares what came of it.</summary>
internal static class ParsedSamples
{
    private const string Secret = "the secret of the smoke test";

    // Somebody's own options, which let no member pass unread.
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = WebhookJson.TypeInfoResolver,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>How long the first webhook of a process takes.</summary>
    public static TimeSpan TimeFirst()
    {
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        string signature = WebhookSignature.Compute(body, Secret);
        long start = Stopwatch.GetTimestamp();
        new WebhookParser(Secret).Parse(body, signature);
        return Stopwatch.GetElapsedTime(start);
    }

    public static int CheckAll()
    {
        var parser = new WebhookParser(Secret);

        foreach (string eventType in EventTypes.All)
        {
            byte[] body = SampleEvents.CreateBody(eventType);
            Check(eventType, parser.Parse(body, WebhookSignature.Compute(body, Secret)));
        }

        return EventTypes.All.Count;
    }

    private static void Check(string eventType, WebhookEvent webhook)
    {
        Require(webhook.EventType == eventType, $"{eventType} became {webhook.EventType}");
        Require(webhook.Data is not UnknownEvent, $"{eventType} became an unknown event");

        var read = (WebhookEventData)JsonSerializer.Deserialize(webhook.RawData, s_strict.GetTypeInfo(webhook.Data.GetType()))!;
        Require(Write(read) == Write(webhook.Data), $"{eventType}: {nameof(WebhookJson)} and {nameof(WebhookParser)} read it differently");
        Require(SampleEvents.CreateWebhook(read).EventType == eventType, $"{eventType} became a {read.GetType().Name}");
    }

    private static string Write(WebhookEventData data) => JsonSerializer.Serialize(data, WebhookJson.GetTypeInfo<WebhookEventData>());

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
