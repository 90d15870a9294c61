using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Voucherify.Events.Reading;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Fuzz;

/// <summary>What is fuzzed, and what must hold for any input.</summary>
internal static class Targets
{
    private const string Secret = "fuzz";

    // Made late: instrumented code may not run before the fuzzer is listening.
    private static readonly Lazy<WebhookParser> s_parser = new(() => new WebhookParser(Secret));

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["parser"] = Parse,
        ["signature"] = Sign,
        ["envelope"] = Split,
    };

    /// <summary>A signed body gives a webhook or a failure, never anything else; what was read can be looked at and written.</summary>
    private static void Parse(byte[] body)
    {
        if (!s_parser.Value.TryParse(body, WebhookSignature.Compute(body, Secret), out WebhookEvent? webhook, out WebhookFailure failure))
        {
            Require(failure >= WebhookFailure.BodyTooLarge, "a signature that was just made does not hold");
            return;
        }

        Require(webhook.Id.Length > 0, "a webhook without an id");
        Require(webhook.RawData.ValueKind != JsonValueKind.Undefined, "a webhook without raw data");

        if (webhook.Data is not UnknownEvent)
        {
            byte[] written = JsonSerializer.SerializeToUtf8Bytes(webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());
            byte[] again = JsonSerializer.SerializeToUtf8Bytes(
                JsonSerializer.Deserialize(written, WebhookJson.Options.GetTypeInfo(webhook.Data.GetType())),
                WebhookJson.Options.GetTypeInfo(webhook.Data.GetType()));
            Require(written.AsSpan().SequenceEqual(again), "what was written reads differently");
        }
    }

    /// <summary>The first line is a header, the rest a body: no pair of them breaks verifying, and stripping whitespace changes nothing.</summary>
    private static void Sign(byte[] input)
    {
        int line = Array.IndexOf(input, (byte)'\n');
        string header = Encoding.Latin1.GetString(input, 0, Math.Max(line, 0));
        byte[] body = input[(line + 1)..];

        _ = s_parser.Value.Verify(body, header);
        _ = WebhookSignature.Diagnose(body, header, Secret).Advice;

        byte[] stripped = new byte[body.Length];
        int length = InsignificantWhitespace.Strip(body, stripped);
        byte[] twice = new byte[length];

        Require(InsignificantWhitespace.Strip(stripped.AsSpan(0, length), twice) == length, "stripping twice strips more");
        Require(s_parser.Value.Verify(body, WebhookSignature.Compute(stripped.AsSpan(0, length), Secret)), "the stripped form does not verify");
        Require(s_parser.Value.Verify(body, WebhookSignature.Compute(body, Secret)), "the raw form does not verify");
    }

    /// <summary>The envelope is found where a JSON document finds it, or not at all.</summary>
    private static void Split(byte[] body)
    {
        // What is no UTF-8 is refused before anything looks for an envelope.
        if (!Utf8.IsValid(body))
        {
            return;
        }

        string? type;
        string id, data;

        try
        {
            List<WebhookAnomaly>? anomalies = null;

            if (Envelope.Find(body, reportsUnmapped: false, ref anomalies, out Envelope envelope) is not null)
            {
                return;
            }

            type = envelope.ReadEventType();
            id = Encoding.UTF8.GetString(envelope.Id);
            data = Encoding.UTF8.GetString(envelope.Data);
        }
        catch (JsonException)
        {
            return;
        }

        JsonDocument document;

        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            // Found by its brackets and quotes alone; whoever reads the parts must notice.
            Require(!WebhookReader.TryRead(body, reportsUnmapped: false, out _, out _), "a webhook in what is no JSON");
            return;
        }

        using (document)
        {
            Require(document.RootElement.GetProperty("id"u8).GetRawText() == id, "another id");
            Require(document.RootElement.GetProperty("data"u8).GetRawText() == data, "another data");

            string? documented = document.RootElement.TryGetProperty("event"u8, out JsonElement details)
                && details.ValueKind == JsonValueKind.Object && details.TryGetProperty("type"u8, out JsonElement named)
                    ? TextOf(named)
                    : null;
            Require(documented == type, "another event type");
        }
    }

    // Half of a surrogate pair is no text.
    private static string? TextOf(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
