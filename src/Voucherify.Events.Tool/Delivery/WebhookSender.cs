using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Sends webhooks to a receiver like Voucherify: one address, one POST, no redirects.</summary>
internal sealed class WebhookSender : IDisposable
{
    // Problem details are never longer than this.
    private const int MaxAnswer = 64 * 1024;

    private readonly Uri _to;
    private readonly TimeSpan _timeout;
    private readonly HttpClient _client;

    public WebhookSender(Uri to, TimeSpan timeout)
    {
        _to = to;
        _timeout = timeout;

        // An internet proxy cannot reach this machine.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !to.IsLoopback })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public Uri Address => _to;

    public async Task<Answer> SendAsync(Outgoing webhook, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(webhook.Body);
        content.Headers.TryAddWithoutValidation("Content-Type", webhook.ContentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, _to) { Content = content };

        if (webhook.Signature is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookSignature.HeaderName, webhook.Signature);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_timeout);
        long started = Stopwatch.GetTimestamp();

        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            (string? reason, string? detail) = await ReadProblemAsync(response.Content, patience.Token);

            return new Answer
            {
                Status = (int)response.StatusCode,
                Phrase = response.ReasonPhrase ?? "",
                Reason = reason,
                Detail = detail,
                Duration = Stopwatch.GetElapsedTime(started),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            TimeSpan waited = Stopwatch.GetElapsedTime(started);
            return new Answer { Silence = $"no response within {_timeout.TotalSeconds:0.###} s", Duration = waited };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // The innermost cause is the helpful one, such as "Connection refused" or the problem with a certificate.
            string cause = exception.GetBaseException().Message;
            string help = exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
                ? " Is the certificate trusted? 'dotnet dev-certs https --trust' trusts that of ASP.NET Core."
                : "";

            return new Answer { Silence = $"no response: {cause.TrimEnd('.')}.{help}", IsUnreachable = true, Duration = Stopwatch.GetElapsedTime(started) };
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<(string? Reason, string? Detail)> ReadProblemAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentType is not MediaTypeHeaderValue { MediaType: "application/problem+json" } || content.Headers.ContentLength > MaxAnswer)
        {
            return default;
        }

        byte[] bytes = new byte[MaxAnswer];
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        int length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);

        try
        {
            using JsonDocument problem = JsonDocument.Parse(bytes.AsMemory(0, length));
            return (TextOf(problem, "reason"), TextOf(problem, "detail"));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? TextOf(JsonDocument problem, string name) =>
        problem.RootElement.ValueKind is JsonValueKind.Object
            && problem.RootElement.TryGetProperty(name, out JsonElement value)
            && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
