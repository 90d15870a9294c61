using Voucherify.Events.Hosting;
namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>An inbox that a test writes down in a line.</summary>
internal sealed class DelegateInbox(Func<ReceivedWebhook, CancellationToken, Task<WebhookReceipt>> accept) : IWebhookInbox
{
    public Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken) =>
        accept(webhook, cancellationToken);
}
