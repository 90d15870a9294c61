using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Tool.Tests;

/// <summary>An application with an inbox, whose handler fails until it is mended.</summary>
internal sealed class TestShop : IAsyncDisposable
{
    private readonly IHost _host;

    private TestShop(IHost host) => _host = host;

    public bool IsMended { get; set; }

    public IDurableWebhookInbox Inbox => _host.Services.GetRequiredService<IDurableWebhookInbox>();

    public static async Task<TestShop> StartAsync(Action<VoucherifyWebhooksBuilder> useInbox)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "Shop" });
        TestShop shop = null!;
        VoucherifyWebhooksBuilder webhooks = builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = TestReceiver.Secret);
        webhooks.Services.AddSingleton<Func<bool>>(() => shop.IsMended);
        webhooks.AddHandler<WebhookEventData, SendLoyaltyCard>();
        useInbox(webhooks);
        IHost host = builder.Build();
        shop = new TestShop(host);
        await host.StartAsync();
        return shop;
    }

    /// <summary>Accepts the sample of an event and waits until it is a dead letter.</summary>
    public async Task FailAsync(string eventType, string id)
    {
        long before = (await Inbox.GetStatusAsync()).DeadLetters;

        await Inbox.AcceptAsync(
            new ReceivedWebhook { Id = id, EventType = eventType, Body = SampleEvents.CreateBody(eventType), ReceivedAt = DateTimeOffset.UtcNow },
            CancellationToken.None);
        await UntilAsync(status => status.DeadLetters == before + 1);
    }

    public async Task UntilAsync(Func<WebhookInboxStatus, bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (!condition(await Inbox.GetStatusAsync(patience.Token)))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private sealed class SendLoyaltyCard(Func<bool> isMended) : IWebhookHandler<WebhookEventData>
    {
        public Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken) =>
            isMended() ? Task.CompletedTask : throw new TimeoutException("jane@example.com could not be reached.");
    }
}
