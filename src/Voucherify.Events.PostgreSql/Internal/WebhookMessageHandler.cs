using Rebus.Activation;
using Rebus.Handlers;
using Rebus.Transport;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>The one handler of the bus: it runs those of the application, which see nothing of Rebus.</summary>
/// <remarks>Not found through the application's services: there may be others, for a Rebus that is the application's own.</remarks>
internal sealed class WebhookMessageHandler(IWebhookProcessor processor, CancellationToken abort)
    : IHandlerActivator, IHandleMessages<ReceivedWebhook>
{
    public Task<IEnumerable<IHandleMessages<TMessage>>> GetHandlers<TMessage>(TMessage message, ITransactionContext transactionContext) =>
        Task.FromResult<IEnumerable<IHandleMessages<TMessage>>>(this is IHandleMessages<TMessage> handler ? [handler] : []);

    public async Task Handle(ReceivedWebhook message)
    {
        // What a handler sends on a Rebus of the application must not join the transaction of ours.
        AmbientTransactionContext.SetCurrent(null);

        WebhookResult result = await processor.ProcessAsync(message, new WebhookAttempt(), abort);

        if (result.Failures.Count > 0)
        {
            throw new WebhookHandlerException(result.Failures);
        }
    }
}
