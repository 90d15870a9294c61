using System.Text;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Crash;

/// <summary>A webhook as Voucherify would send it.</summary>
internal sealed record SignedWebhook(string Id, byte[] Body, string Signature)
{
    private const string Secret = "a-secret-for-the-demo-alone";
    private const string Placeholder = "the-id-of-the-webhook";

    /// <summary>Makes webhooks of a sample that differ in their ids alone.</summary>
    /// <param name="eventType">The event. The receiver has a handler for <c>voucher.published</c> and for no other.</param>
    /// <param name="count">How many.</param>
    public static SignedWebhook[] Create(string eventType, int count)
    {
        string sample = Path.Combine(ReceiverProcess.Repository, "src", "Voucherify.Events.Testing", "Samples", "Vouchers", $"{eventType}.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(sample))!;
        json["id"] = Placeholder;
        string template = json.ToJsonString();

        return [.. Enumerable.Range(0, count).Select(_ => Sign(NewId(), template))];
    }

    public HttpRequestMessage ToRequest(Uri receiver)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(receiver, "webhooks/voucherify")) { Content = new ByteArrayContent(Body) };
        request.Headers.Add(WebhookSignature.HeaderName, Signature);
        return request;
    }

    // IDs of Voucherify begin with a time: the later a webhook, the greater its ID. Indexes grow at their end then.
    private static string NewId() => FormattableString.Invariant($"whs_{DateTime.UtcNow.Ticks / 10 % (1L << 48):x12}{Random.Shared.Next(1 << 24):x6}");

    private static SignedWebhook Sign(string id, string template)
    {
        byte[] body = Encoding.UTF8.GetBytes(template.Replace(Placeholder, id, StringComparison.Ordinal));
        return new SignedWebhook(id, body, WebhookSignature.Compute(body, Secret));
    }
}
