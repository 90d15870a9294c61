using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Represents the inbox of an application, and what has to be closed afterwards.</summary>
internal sealed class OpenedInbox(IDurableWebhookInbox inbox, IDisposable owner) : IDisposable
{
    public IDurableWebhookInbox Inbox => inbox;

    public void Dispose() => owner.Dispose();
}
