using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>A process with an inbox: without a web server, because the inbox is what is looked at.</summary>
internal sealed class InboxHost : IAsyncDisposable
{
    /// <summary>Far more than anything here takes: only a test that would wait for ever gets there.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IHost _host;

    private InboxHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public IWebhookInbox Inbox => _host.Services.GetRequiredService<IWebhookInbox>();

    public IDurableWebhookInbox Durable => _host.Services.GetRequiredService<IDurableWebhookInbox>();

    public static async Task<InboxHost> StartAsync(Action<VoucherifyWebhooksBuilder> configure)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret"));

        var host = new InboxHost(builder.Build());

        try
        {
            await host._host.StartAsync().WaitAsync(Patience);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public static ReceivedWebhook Webhook(
        string id,
        string? body = null,
        DateTimeOffset? receivedAt = null,
        string? traceParent = null,
        string eventType = VoucherPublished.EventType) => new()
        {
            Id = id,
            EventType = eventType,
            Body = Encoding.UTF8.GetBytes(body ?? $$$"""
            {"data":{"voucher":{"code":"Zażółć"}},"event":{"id":"ev_1","type":"{{{eventType}}}"},"type":"{{{eventType}}}","id":"{{{id}}}"}
            """),
            ReceivedAt = receivedAt ?? DateTimeOffset.UtcNow,
            TraceParent = traceParent,
        };

    /// <summary>Hands a webhook to the inbox, as the endpoint does.</summary>
    public Task<WebhookReceipt> AcceptAsync(string id, CancellationToken cancellationToken = default) =>
        AcceptAsync(Webhook(id), cancellationToken);

    /// <inheritdoc cref="AcceptAsync(string, CancellationToken)"/>
    public Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken = default) =>
        Task.Run(() => Inbox.AcceptAsync(webhook, cancellationToken), CancellationToken.None)
            .WaitAsync(Patience, CancellationToken.None);

    /// <summary>Waits until the inbox is in a state. It tells nobody when it gets there, so it is asked again and again.</summary>
    public async Task<WebhookInboxStatus> UntilAsync(Func<WebhookInboxStatus, bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);

        while (true)
        {
            WebhookInboxStatus status = await Durable.GetStatusAsync(patience.Token);

            if (condition(status))
            {
                return status;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    /// <summary>Waits until nothing waits any more.</summary>
    public Task<WebhookInboxStatus> UntilSettledAsync() => UntilAsync(status => status.Waiting == 0);

    /// <summary>Stops the process as a SIGTERM does.</summary>
    /// <param name="cancellationToken">Cancelled when the process can wait no longer.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync().WaitAsync(Patience);
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
