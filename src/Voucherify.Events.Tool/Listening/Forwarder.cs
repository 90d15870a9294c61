using System.Net;

namespace Voucherify.Events.Tool;

/// <summary>Sends a delivery on to the application, byte for byte, and brings its answer back.</summary>
internal sealed class Forwarder(Uri to) : IDisposable
{
    // They belong to a connection, not to the delivery.
    private static readonly HashSet<string> s_hop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !to.IsLoopback })
    {
        Timeout = Receiver.Patience,
    };

    /// <returns>What to answer: what the application answered, or 502 and 504 where it did not. Never a success of our own.</returns>
    /// <remarks>That the sender hangs up cancels nothing: what was received is forwarded, told and saved.</remarks>
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
            return Silent(HttpStatusCode.GatewayTimeout, $"no answer within {Receiver.Patience.TotalSeconds:0} s");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Silent(HttpStatusCode.BadGateway, $"no answer: {exception.GetBaseException().Message}");
        }
    }

    public void Dispose() => _client.Dispose();

    private static SenderAnswer Silent(HttpStatusCode status, string silence) => new((int)status, null, [], silence);
}
