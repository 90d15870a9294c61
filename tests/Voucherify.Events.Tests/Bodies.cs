using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Bodies of webhooks to test with.</summary>
internal static class Bodies
{
    public const string Secret = "secretKey";

    /// <summary>The seed: a whole <c>voucher.published</c> webhook.</summary>
    public static string Seed { get; } = File.ReadAllText(Repository.Seed);

    /// <summary>The <c>data</c> of the seed.</summary>
    public static JsonElement SeedData { get; } = Json(Seed).GetProperty("data");

    /// <summary>A project webhook of an event that carries some <c>data</c>.</summary>
    public static string Of(string data, string eventType = VoucherPublished.EventType) =>
        $$$"""
        {"id":"whs_1","project_id":"proj_1","created_at":"2024-01-18T15:19:26.712Z","type":"{{{eventType}}}","data":{{{data}}},
        "source":{"id":"wh_1","object":"webhook"},"event":{"id":"ev_1","type":"{{{eventType}}}"}}
        """;

    /// <summary>Arrays within arrays.</summary>
    public static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    public static WebhookEvent Read(string body) => WebhookParser.ParseUnverified(Utf8(body));

    public static WebhookEventData ReadData(string data, string eventType = VoucherPublished.EventType) => Read(Of(data, eventType)).Data;
}
