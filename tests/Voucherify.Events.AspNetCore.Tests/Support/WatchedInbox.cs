using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>The default inbox, which tells a test that a webhook has got there.</summary>
internal sealed class WatchedInbox(InlineInbox inbox) : IWebhookInbox
{
    private readonly Channel<string> _taken = Channel.CreateUnbounded<string>();

    public Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        Task<WebhookReceipt> accepting = inbox.AcceptAsync(webhook, cancellationToken);
        _taken.Writer.TryWrite(webhook.Id);
        return accepting;
    }

    /// <summary>Waits until one more webhook runs, or waits for the run of a copy.</summary>
    public Task WebhookTaken() => _taken.Reader.ReadAsync().InTime();
}

internal static class WatchedInboxExtensions
{
    public static VoucherifyWebhooksBuilder WatchInbox(this VoucherifyWebhooksBuilder voucherify)
    {
        voucherify.Services.AddSingleton<WatchedInbox>();
        voucherify.Services.AddSingleton<IWebhookInbox>(services => services.GetRequiredService<WatchedInbox>());
        return voucherify;
    }
}
