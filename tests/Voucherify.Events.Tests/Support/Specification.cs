using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Voucherify's own descriptions of its webhooks. Only for tests that are skipped where the corpus is absent.</summary>
internal static class Specification
{
    /// <summary>The description of project webhooks and distributions.</summary>
    public static Lazy<OpenApiDocument> Webhooks { get; } = new(() => OpenApiDocument.Read(PathOf("OpenAPIWebhooks.json"))!);

    /// <summary>The description of workflows.</summary>
    public static Lazy<OpenApiDocument> Workflows { get; } = new(() => OpenApiDocument.Read(PathOf("workflows.json"))!);

    /// <summary>The examples in the description of workflows, by event type.</summary>
    public static IEnumerable<JsonProperty> ExamplesOfWorkflows(string name) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(PathOf("workflows.json"))).GetProperty(name).EnumerateObject();

    private static string PathOf(string file) => Path.Combine(Repository.Domain!, "spec", file);
}
