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
        // The handlers to run are stored with a webhook when it is accepted, so an inbox does not excuse a receiver without handlers.
        ReceiverRegistration[] silent = [.. receivers.Where(receiver => receiver.Handlers.Count == 0)];
        ReceiverRegistration[] mapped = [.. silent.Where(receiver => receiver.IsMapped)];

        foreach (ReceiverRegistration receiver in mapped)
        {
            Log.NoHandlers(logger, receiver.Name.Length == 0 ? "the receiver" : $"the receiver '{receiver.Name}'");
        }

        if (inbox is not null && mapped.Length == 0 && silent.Length == receivers.Count())
        {
            Log.NoHandlers(logger, "the inbox");
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
