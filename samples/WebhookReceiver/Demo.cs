using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Voucherify.Events;
using Voucherify.Events.AspNetCore;

namespace WebhookReceiver;

/// <summary>Plays Voucherify: signs a webhook, posts it to this very application, and prints the same as a line for the shell.</summary>
internal sealed class Demo(
    IServer server,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    IOptions<VoucherifyWebhookOptions> options) : BackgroundService
{
    public const string Path = "/webhooks/voucherify";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using CancellationTokenRegistration _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        string address = server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + Path;
        string secret = options.Value.Secrets.Values.First();

        using var client = new HttpClient();
        (string body, string signature) = CreateWebhook(secret);
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeNames.Application.Json);
        content.Headers.Add(WebhookSignature.HeaderName, signature);
        using HttpResponseMessage response = await client.PostAsync(new Uri(address), content, stoppingToken);

        (body, signature) = CreateWebhook(secret);
        Console.WriteLine(
            $"""

            POST {Path} was answered with {(int)response.StatusCode} {response.ReasonPhrase}. Still listening. Try it yourself:

            curl -i {address} -H 'Content-Type: application/json' -H '{WebhookSignature.HeaderName}: {signature}' -d '{body}'

            """);
    }

    /// <summary>The webhook of the file beside this one, with an id that was never seen: the same id twice is a duplicate.</summary>
    private (string Body, string Signature) CreateWebhook(string secret)
    {
        JsonNode webhook = JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(environment.ContentRootPath, "voucher.published.json")))!;
        webhook["id"] = $"whs_{Guid.NewGuid():N}";
        string body = webhook.ToJsonString();

        return (body, WebhookSignature.Compute(Encoding.UTF8.GetBytes(body), secret));
    }
}
