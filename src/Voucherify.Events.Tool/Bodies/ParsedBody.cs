using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Represents a body and its parsed form.</summary>
internal sealed record ParsedBody(string File, WebhookEvent? Webhook, WebhookFailure Failure)
{
    private static readonly WebhookParserOptions s_all = new() { ReportUnmapped = true };

    public bool IsWebhook => Webhook is not null;

    /// <summary>Gets a value that indicates whether the library did not understand the body completely.</summary>
    public bool IsRemarkable => Webhook is { Data: UnknownEvent } or { Anomalies.Count: > 0 };

    public string Record => Webhook!.Data.GetType().Name;

    public IEnumerable<WebhookAnomaly> Anomalies => Webhook!.Anomalies.Where(anomaly => !anomaly.IsUnmapped);

    public IEnumerable<WebhookAnomaly> Unmapped => Webhook!.Anomalies.Where(anomaly => anomaly.IsUnmapped);

    public static ParsedBody Create(string file, byte[] body) =>
        WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out WebhookFailure failure, s_all)
            ? new ParsedBody(file, webhook, WebhookFailure.None)
            : new ParsedBody(file, null, failure);

    /// <summary>Gets the data as in the record, without values that could not be read and members without a property.</summary>
    public JsonNode? GetValues() => Webhook!.Data is UnknownEvent unknown
        ? JsonNode.Parse(unknown.Json.GetRawText())
        : JsonSerializer.SerializeToNode(Webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());
}
