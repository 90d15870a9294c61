namespace Voucherify.Events.Testing.Tests;

/// <summary>Receives requests as an application would: bytes and a header into the parser.</summary>
internal static class Delivery
{
    public const string Secret = "the secret of the tests";

    public static TheoryData<string> EventTypes => [.. Voucherify.Events.EventTypes.All];

    public static async Task<WebhookEvent> ReceiveAsync(HttpRequestMessage request)
    {
        (byte[] body, string? signature) = await ReadAsync(request);

        return new WebhookParser(Secret).Parse(body, signature);
    }

    public static async Task<(byte[] Body, string? Signature)> ReadAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.TryGetValues(WebhookSignature.HeaderName, out IEnumerable<string>? signatures);

            return (await request.Content!.ReadAsByteArrayAsync(), signatures?.Single());
        }
    }
}
