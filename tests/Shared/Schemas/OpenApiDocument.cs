using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>One of Voucherify's OpenAPI descriptions of its webhooks.</summary>
/// <param name="Schemas">The schemas by their names.</param>
/// <param name="Events">The schemas of <c>data</c> by event type.</param>
internal sealed record OpenApiDocument(JsonElement Schemas, IReadOnlyDictionary<string, JsonElement> Events)
{
    // The newer files have webhooks, as OpenAPI 3.1 means them.
    private static readonly string[] s_places = ["webhooks", "paths"];

    /// <summary>Reads a description; null if the file is none, or describes no webhook.</summary>
    public static OpenApiDocument? Read(string file)
    {
        JsonElement root = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(file));
        Dictionary<string, JsonElement> events = s_places
            .SelectMany(name => Find(root, name) is { ValueKind: JsonValueKind.Object } webhooks ? webhooks.EnumerateObject() : default)
            .Select(webhook => (EventType: EventTypeOf(webhook.Name), Schema: Find(webhook.Value, "post", "requestBody", "content", "application/json", "schema")))
            .Where(webhook => webhook.Schema is not null)
            .ToDictionary(webhook => webhook.EventType, webhook => webhook.Schema!.Value);

        return events.Count > 0 && Find(root, "components", "schemas") is { } schemas ? new(schemas, events) : null;
    }

    /// <summary>
    /// <c>EVENTS.VOUCHER.PUBLISHED</c> is how the description spells <c>voucher.published</c>; the newer ones have the event types themselves.
    /// </summary>
    private static string EventTypeOf(string name) => name switch
    {
        "EVENTS.DISTRIBUTION.MANUAL_DISTRIBUTION_SCHEDULE" => ManualDistributionSchedule.EventType,
        _ when name.StartsWith("EVENTS.", StringComparison.Ordinal) =>
            name["EVENTS.".Length..].ToLowerInvariant().Replace("bus_val_rule", "business_validation_rule", StringComparison.Ordinal),
        _ => name,
    };

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }
}
