using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>Reads as a stranger's strict options would: a member that no property maps is an error.</summary>
internal static class StrictJson
{
    private static readonly string[] s_envelope = ["id", "project_id", "created_at", "type", "data", "source", "event"];

    private static readonly JsonSerializerOptions s_options = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolverChain = { WebhookJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() },
    };

    public static object Read(ReadOnlySpan<byte> json, Type type) => JsonSerializer.Deserialize(json, type, s_options)!;

    /// <summary>Reads every part of a webhook.</summary>
    public static void ReadWebhook(ReadOnlySpan<byte> body, Type record)
    {
        JsonObject envelope = JsonNode.Parse(body)!.AsObject();

        envelope.Select(member => member.Key).Should().BeSubsetOf(s_envelope);
        Read(envelope["data"], record);
        Read(envelope["source"], typeof(WebhookSource));
        Read(envelope["event"], typeof(EventDetails));
    }

    private static void Read(JsonNode? json, Type type) => JsonSerializer.Deserialize(json, type, s_options);
}
