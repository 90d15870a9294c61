using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Represents the inbox of an application, and the resource to dispose afterward.</summary>
internal sealed class OpenedInbox(IDurableWebhookInbox inbox, IDisposable owner) : IDisposable
{
    public IDurableWebhookInbox Inbox => inbox;

    public void Dispose() => owner.Dispose();
}
