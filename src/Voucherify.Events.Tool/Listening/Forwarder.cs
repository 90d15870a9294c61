using System.Net;

namespace Voucherify.Events.Tool;

/// <summary>Forwards a delivery to the application, byte for byte, and returns its response.</summary>
internal sealed class Forwarder(Uri to) : IDisposable
{
    // These headers belong to a connection, not to the delivery.
    private static readonly HashSet<string> s_hop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !to.IsLoopback })
    {
        Timeout = Receiver.Patience,
    };

    /// <returns>The response of the application, or 502 or 504 if there was none. Never a success of the tool itself.</returns>
    /// <remarks>The sender's disconnecting does not cancel anything: a received delivery is forwarded, reported and saved.</remarks>
    public async Task<SenderAnswer> ForwardAsync(ReceivedDelivery delivery)
    {
        using var content = new ByteArrayContent(delivery.Body);
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = content };

        foreach ((string name, string value) in delivery.Headers.Where(header => !s_hop.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request);

            return new SenderAnswer(
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.ToString(),
                await response.Content.ReadAsByteArrayAsync(),
                null);
        }
        catch (OperationCanceledException)
        {
            return Silent(HttpStatusCode.GatewayTimeout, $"no response within {Receiver.Patience.TotalSeconds:0} s");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Silent(HttpStatusCode.BadGateway, $"no response: {exception.GetBaseException().Message}");
        }
    }

    public void Dispose() => _client.Dispose();

    private static SenderAnswer Silent(HttpStatusCode status, string silence) => new((int)status, null, [], silence);
}
