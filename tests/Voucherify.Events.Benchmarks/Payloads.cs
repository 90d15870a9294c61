using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Benchmarks;

/// <summary>A signed webhook: documented <c>data</c> in an envelope.</summary>
internal sealed record Payload(string EventType, byte[] Body, string Signature)
{
    public const string Secret = "a secret of a webhook";

    private static readonly string s_corpus = Path.Combine(FindRoot(), "..", "shared", "domain", "corpus", "openapi-webhooks");

    /// <summary>Whether the payloads that Voucherify documents are at hand.</summary>
    public static bool HasCorpus { get; } = Directory.Exists(s_corpus);

    /// <summary>The sample of every event, as Voucherify would send it.</summary>
    public static IReadOnlyList<Payload> Samples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(FindRoot(), "src", "Voucherify.Events.Testing", "Samples"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => Sign(Path.GetFileNameWithoutExtension(file), JsonNode.Parse(File.ReadAllText(file))!))];

    /// <summary>All payloads that Voucherify documents, in an envelope.</summary>
    public static IReadOnlyList<Payload> Documented { get; } = !HasCorpus ? [] :
        [.. Directory.EnumerateFiles(s_corpus, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(Voucherify.Events.EventTypes.IsKnown).Order(StringComparer.Ordinal).Select(Project)];

    public static IReadOnlyList<string> EventTypes { get; } = ["customer.created", "voucher.published", "redemption.succeeded"];

    /// <summary>As a project webhook sends it: <c>type</c> names the event.</summary>
    public static Payload Project(string eventType) => Create(eventType, eventType, $$"""{"id":"wh_dQCfWr7MkXJp","object":"webhook","target_url":"https://example.com/webhooks/voucherify"}""");

    /// <summary>As a distribution sends it: what names the event stands behind the data, and <c>type</c> is what a user typed.</summary>
    public static Payload Distribution(string eventType) =>
        Create(eventType, "Winter mailing", $$"""{"id":"dist_dQCfWr7MkXJp","object":"distribution","target_url":"https://example.com/webhooks/voucherify"}""");

    /// <summary>The same with members that no property maps.</summary>
    public static Payload Drifted(string eventType)
    {
        JsonNode body = JsonNode.Parse(Project(eventType).Body)!;
        JsonObject data = body["data"]!.AsObject();
        data["something_new"] = 1;
        data.First().Value!.AsObject()["something_else"] = "new";
        return Sign(eventType, body);
    }

    /// <summary>As the dashboard sends a test: all of them have one id, of zeros, and none is a duplicate of another.</summary>
    public static Payload Test(string eventType)
    {
        JsonNode body = JsonNode.Parse(Project(eventType).Body)!;
        body["id"] = "whs_000000000000000000";
        return Sign(eventType, body);
    }

    private static Payload Create(string eventType, string type, string source) => Sign(eventType, JsonNode.Parse($$"""
        {
          "id": "whs_11e47e5a0d1b3a6f52",
          "project_id": "proj_m38oQYz2Gk4S",
          "created_at": "2026-03-18T09:31:12.677Z",
          "type": "{{type}}",
          "data": {{File.ReadAllText(Path.Combine(s_corpus, $"{eventType}.json"))}},
          "source": {{source}},
          "event": {
            "id": "ev_1df2f4df345153b15f",
            "type": "{{eventType}}",
            "created_at": "2026-03-18T09:31:12.640Z",
            "entity_id": "v_9ewMVf02BA2fEtwAJbt4zyzh36FWrKoE",
            "group_id": "v-1dd8f70d27503ab5d7",
            "event_source": { "channel": "API", "api_key": { "name": "Shop", "app_id": "d8daaf99-b408-4e51-a6f3-70b51a3df447" } }
          }
        }
        """)!);

    private static Payload Sign(string eventType, JsonNode body)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(body.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        return new(eventType, utf8, WebhookSignature.Compute(utf8, Secret));
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;

        while (folder is not null && !File.Exists(Path.Combine(folder, "Voucherify.Events.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("Run the benchmarks from within the repository.");
    }
}
