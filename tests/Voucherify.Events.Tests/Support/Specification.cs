using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Voucherify's own description of its webhooks. Only for tests that are skipped where the corpus is absent.</summary>
/// <param name="Schemas">The schemas by their names.</param>
/// <param name="Events">The names of the schemas of <c>data</c> by event type.</param>
internal sealed record Specification(JsonElement Schemas, IReadOnlyDictionary<string, string> Events)
{
    /// <summary>The description of project webhooks and distributions, whose webhooks have names of their own: the catalogue tells the events.</summary>
    public static Lazy<Specification> Webhooks { get; } = new(() => new(
        Read("OpenAPIWebhooks.json").GetProperty("components").GetProperty("schemas"),
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(Repository.Domain!, "event-catalogue.json")))
            .GetProperty("events").EnumerateArray()
            .Where(row => row.GetProperty("status").ValueEquals("documented"))
            .ToDictionary(row => row.GetProperty("wire_type").GetString()!, row => row.GetProperty("data_schema").GetString()!)));

    /// <summary>The description of workflows.</summary>
    public static Lazy<Specification> Workflows { get; } = new(() => new(
        Read("workflows.json").GetProperty("components").GetProperty("schemas"),
        Read("workflows.json").GetProperty("webhooks").EnumerateObject().ToDictionary(webhook => webhook.Name, DataSchemaOf)));

    public static JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Repository.Domain!, "spec", file)));

    private static string DataSchemaOf(JsonProperty webhook) => webhook.Value
        .GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema")
        .GetProperty("$ref").GetString()!.Split('/')[^1];
}
