using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tests;

/// <summary>Writes what was read of a webhook back as the envelope that it came in.</summary>
internal static class EnvelopeJson
{
    public static JsonElement Of(WebhookEvent webhook)
    {
        var envelope = new JsonObject
        {
            ["id"] = webhook.Id,
            ["project_id"] = webhook.ProjectId,
            ["created_at"] = webhook.CreatedAt,
            ["type"] = webhook.Type,
            ["data"] = Write(webhook.Data),
            ["source"] = Write(webhook.Source),
            ["event"] = Write(webhook.Event),
        };

        return JsonSerializer.Deserialize<JsonElement>(envelope.ToJsonString());
    }

    private static JsonNode? Write<T>(T value) => JsonSerializer.SerializeToNode(value, WebhookJson.GetTypeInfo<T>()!);
}
