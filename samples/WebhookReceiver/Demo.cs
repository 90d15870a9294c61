using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Voucherify.Events;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace WebhookReceiver;

/// <summary>Simulates Voucherify: signs a webhook, posts it to this application, and prints a curl command for another one.</summary>
internal sealed class Demo(
    IServer server,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    IOptions<VoucherifyWebhooksOptions> options) : BackgroundService
{
    public const string Path = "/webhooks/voucherify";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using CancellationTokenRegistration _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        string address = server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + Path;
        string secret = options.Value.Secrets.Values.First();

        // The data comes from a file in the project. Each request has a new ID, because the same ID twice would be a duplicate.
        WebhookEventData data = WebhookParser.ParseUnverified(
            File.ReadAllBytes(System.IO.Path.Combine(environment.ContentRootPath, "voucher.published.json"))).Data;

        using var client = new HttpClient();
        using HttpResponseMessage response = await client.SendAsync(WebhookRequests.Create(data, secret, address), stoppingToken);

        using HttpRequestMessage next = WebhookRequests.Create(data, secret, address);
        string body = await next.Content!.ReadAsStringAsync(stoppingToken);
        string signature = next.Headers.GetValues(WebhookSignature.HeaderName).Single();

        Console.WriteLine(
            $"""

            POST {Path} returned {(int)response.StatusCode} {response.ReasonPhrase}. The receiver is still listening. Try it yourself:

            curl -i {address} -H 'Content-Type: application/json' -H '{WebhookSignature.HeaderName}: {signature}' -d '{body}'

            """);
    }
}
