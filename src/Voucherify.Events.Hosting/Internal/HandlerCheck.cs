using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Logs a warning at startup if webhooks are received but no handler is registered.</summary>
internal sealed class HandlerCheck(
    IEnumerable<ReceiverRegistration> receivers,
    ILogger<HandlerCheck> logger,
    IDurableWebhookInbox? inbox = null) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ReceiverRegistration[] all = [.. receivers];

        if (inbox is not null && all.All(receiver => receiver.Handlers.Count == 0))
        {
            Log.NoHandlers(logger, "the inbox");
        }

        foreach (ReceiverRegistration receiver in all.Where(receiver => receiver.IsMapped && receiver.Handlers.Count == 0 && inbox is null))
        {
            Log.NoHandlers(logger, receiver.Name.Length == 0 ? "the receiver" : $"the receiver '{receiver.Name}'");
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
