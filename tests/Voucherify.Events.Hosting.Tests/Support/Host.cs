using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

/// <summary>An application without a web server: services, and what they log.</summary>
internal sealed class Host : IAsyncDisposable
{
    public const string Secret = "secret of the shop";

    private readonly ServiceProvider _provider;

    public Host(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        configure(services);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public Logs Logs { get; } = new();

    public IServiceProvider Services => _provider;

    public WebhookReceiver Receiver => Get<WebhookReceiver>();

    /// <summary>The ids of the webhooks that <see cref="Record"/> got, and where.</summary>
    public static ConcurrentQueue<string> Record(VoucherifyWebhooksBuilder voucherify)
    {
        var handled = new ConcurrentQueue<string>();
        voucherify.AddHandler<WebhookEventData>((_, webhook, _) =>
        {
            handled.Enqueue(webhook.Id);
            return Task.CompletedTask;
        });
        return handled;
    }

    public static byte[] Body(string id = "whs_1", string eventType = "voucher.published") => Encoding.UTF8.GetBytes(
        $$$"""{"id":"{{{id}}}","type":"{{{eventType}}}","data":{"voucher":{"code":"C"},"customer":{"id":"cust_1"}},"event":{"id":"ev_1","type":"{{{eventType}}}"}}""");

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public WebhookReceiver Named(string name) => _provider.GetRequiredKeyedService<WebhookReceiver>(name);

    /// <summary>Receives what is signed with a secret.</summary>
    public Task<WebhookReception> ReceiveAsync(byte[] body, string secret = Secret, string receiver = "", object? context = null) =>
        Named(receiver).ReceiveAsync(body, WebhookSignature.Compute(body, secret), context);

    /// <summary>Starts what runs in the background.</summary>
    public async Task StartAsync()
    {
        foreach (IHostedService service in _provider.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
