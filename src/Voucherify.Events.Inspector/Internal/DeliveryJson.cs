using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Inspector;

/// <summary>Writes deliveries in the format that the page reads.</summary>
internal static class DeliveryJson
{
    private static readonly WebhookParserOptions s_unmapped = new() { ReportUnmapped = true };

    public static void WriteSummary(Utf8JsonWriter json, Delivery delivery)
    {
        json.WriteStartObject();
        WriteSummaryMembers(json, delivery);
        json.WriteEndObject();
    }

    public static void WriteTotals(Utf8JsonWriter json, DeliveryTotals totals)
    {
        json.WriteNumber("total", totals.Total);
        json.WriteNumber("kept", totals.Kept);
        json.WriteNumber("oldest", totals.Oldest ?? long.MaxValue);
        json.WriteNumber("oldestUnverified", totals.OldestUnverified ?? long.MaxValue);
    }

    public static void WriteDetail(Utf8JsonWriter json, Delivery delivery, IReadOnlyList<HandlerRun> runs)
    {
        WriteSummaryMembers(json, delivery);
        json.WriteNumber("bodyLength", delivery.BodyLength);
        json.WriteBoolean("whole", delivery.IsWhole);
        json.WriteString("advice", delivery.Diagnosis?.Advice);
        WriteRuns(json, runs);

        if (delivery.Request is { } request)
        {
            WriteRequest(json, request);
        }

        if (delivery.Body.Length > 0)
        {
            json.WriteString("raw", Encoding.UTF8.GetString(delivery.Body.Span));
        }

        // An unverified body is shown as received, and not interpreted as a webhook.
        if (delivery is { IsVerified: true, IsWhole: true }
            && WebhookParser.TryParseUnverified(delivery.Body.Span, out WebhookEvent? webhook, out _, s_unmapped))
        {
            WriteWebhook(json, webhook);
        }
    }

    private static void WriteSummaryMembers(Utf8JsonWriter json, Delivery delivery)
    {
        json.WriteNumber("number", delivery.Number);
        json.WriteString("receivedAt", delivery.ReceivedAt);
        json.WriteNumber("milliseconds", Math.Round(delivery.Duration.TotalMilliseconds, 1));
        json.WriteString("eventType", delivery.EventType);
        json.WriteString("webhookId", delivery.WebhookId);
        json.WriteString("outcome", delivery.Outcome.ToString());
        json.WriteNumber("status", delivery.Status);
        json.WriteString("reason", delivery.Reason);
        json.WriteString("receiver", delivery.Receiver);
        json.WriteString("tenant", delivery.Tenant);
        json.WriteString("secretLabel", delivery.SecretLabel);
        json.WriteBoolean("verified", delivery.IsVerified);
        json.WriteNumber("anomalies", delivery.Anomalies);
        json.WriteString("replay", delivery.Replay?.Kind);

        if (delivery.Replay?.Of is { } number)
        {
            json.WriteNumber("replayOf", number);
        }
    }

    private static void WriteRuns(Utf8JsonWriter json, IReadOnlyList<HandlerRun> runs)
    {
        json.WriteStartArray("handlers");

        foreach (HandlerRun run in runs)
        {
            json.WriteStartObject();
            json.WriteString("name", run.Handler);
            json.WriteString("startedAt", run.StartedAt);
            json.WriteNumber("milliseconds", Math.Round(run.Duration.TotalMilliseconds, 1));
            json.WriteString("errorType", run.ErrorType);
            json.WriteString("error", run.Error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter json, CapturedRequest request)
    {
        json.WriteString("address", $"{request.Method} {request.Address}");
        json.WriteStartArray("headers");

        foreach ((string name, string value) in request.Headers)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("value", CapturedRequest.IsSecret(name) ? null : value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWebhook(Utf8JsonWriter json, WebhookEvent webhook)
    {
        json.WriteString("record", webhook.Data.GetType().Name);
        json.WriteString("channel", webhook.Source?.Object.Text);
        json.WriteString("projectId", webhook.ProjectId);
        json.WritePropertyName("createdAt");

        if (webhook.CreatedAt is { } created)
        {
            json.WriteStringValue(created);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("places");

        foreach (WebhookAnomaly anomaly in webhook.Anomalies)
        {
            json.WriteStartObject();
            json.WriteString("path", anomaly.Path);
            json.WriteString("expected", anomaly.Expected);
            json.WriteString("found", anomaly.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("typed");
        TypedView.Write(json, webhook.Data);
    }
}
