using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Reports how the library reads bodies: one body with its values, several with a line each and their unexpected parts.</summary>
internal sealed class ParseReport(Terminal terminal)
{
    public void Write(IReadOnlyCollection<ParsedBody> bodies)
    {
        foreach (ParsedBody body in bodies)
        {
            Write(body, isAlone: bodies.Count == 1);
        }

        if (bodies.Count > 1)
        {
            terminal.Write($"{bodies.Count} bodies, {bodies.Count(body => !body.IsWebhook)} not webhooks, " +
                $"{bodies.Count(body => body.IsRemarkable)} not fully understood");
        }
    }

    /// <summary>Writes one body as a document, and several as a document with a list.</summary>
    public void WriteJson(IReadOnlyCollection<ParsedBody> bodies)
    {
        terminal.WriteJson(json =>
        {
            if (bodies.Count == 1)
            {
                Write(json, bodies.First());
                return;
            }

            json.WriteStartArray("bodies");

            foreach (ParsedBody body in bodies)
            {
                json.WriteStartObject();
                Write(json, body);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private void Write(ParsedBody body, bool isAlone)
    {
        string prefix = isAlone ? "" : $"{Printable.Escape(body.File)}: ";

        if (body.Webhook is not { } webhook)
        {
            terminal.Write($"{prefix}{terminal.Colors.Bad($"not a webhook: {body.Failure}")}");
            terminal.Write($"  {body.Failure.GetMessage()}");
            return;
        }

        terminal.Write($"{prefix}{Printable.Escape(webhook.EventType)} → {body.Record}  {Printable.Escape(webhook.Id)}  " +
            $"{Count(body.Anomalies, "anomaly", "anomalies")}, {Count(body.Unmapped, "unmapped member", "unmapped members")}");

        foreach (WebhookAnomaly anomaly in webhook.Anomalies)
        {
            string finding = anomaly.IsUnmapped ? $"unmapped ({anomaly.Found})" : $"expected {anomaly.Expected}, found {anomaly.Found}";
            terminal.Write($"  {Printable.Escape(anomaly.Path)}  {terminal.Colors.Bad(finding)}");
        }

        if (isAlone)
        {
            WriteValues(body.GetValues(), "data");
        }
    }

    // Text is shown as is, other values as JSON.
    private void WriteValues(JsonNode? value, string path)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                foreach ((string name, JsonNode? member) in members)
                {
                    WriteValues(member, $"{path}.{name}");
                }

                break;
            case JsonArray { Count: > 0 } elements:
                for (int index = 0; index < elements.Count; index++)
                {
                    WriteValues(elements[index], $"{path}[{index}]");
                }

                break;
            default:
                string text = value is JsonValue leaf && leaf.TryGetValue(out string? plain) ? plain : value?.ToJsonString() ?? "null";
                terminal.Write($"  {terminal.Colors.Weak(Printable.Escape(path))}  {Printable.Escape(text)}");
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, ParsedBody body)
    {
        json.WriteString("file", body.File);
        json.WriteString("failure", body.IsWebhook ? null : body.Failure.ToString());

        if (body.Webhook is { } webhook)
        {
            json.WriteString("event", webhook.EventType);
            json.WriteString("record", body.Record);
            json.WriteString("id", webhook.Id);
            json.WritePropertyName("data");

            if (body.GetValues() is { } values)
            {
                values.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteStartArray("anomalies");

            foreach (WebhookAnomaly anomaly in body.Anomalies)
            {
                json.WriteStartObject();
                json.WriteString("path", anomaly.Path);
                json.WriteString("expected", anomaly.Expected);
                json.WriteString("found", anomaly.Found);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unmapped");
            body.Unmapped.ToList().ForEach(anomaly => json.WriteStringValue(anomaly.Path));
            json.WriteEndArray();
        }
    }

    private static string Count(IEnumerable<WebhookAnomaly> anomalies, string one, string many) =>
        anomalies.Count() is var count && count == 1 ? $"1 {one}" : $"{count} {many}";
}
