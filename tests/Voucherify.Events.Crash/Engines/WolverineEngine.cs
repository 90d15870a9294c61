using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Wolverine;
using Wolverine.Postgresql;

namespace Voucherify.Events.Crash.Engines;

/// <summary>
/// Wolverine with a durable local queue: when <c>PublishAsync</c> returns, the message is a row of PostgreSQL. A webhook that comes again is a
/// second message: nothing is de-duplicated.
/// </summary>
internal static class WolverineEngine
{
    /// <returns>A statement that counts what is not handled.</returns>
    public static string Add(WebApplicationBuilder builder, string connectionString)
    {
        builder.UseWolverine(options =>
        {
            options.PersistMessagesWithPostgresql(connectionString, "wolverine");
            options.UseRuntimeCompilation();
            options.Durability.Mode = DurabilityMode.Solo;
            options.LocalQueueFor<StoredWebhook>().UseDurableInbox().MaximumParallelMessages(16);
            options.Discovery.DisableConventionalDiscovery().IncludeType<StoredWebhookHandler>();
        });
        builder.Services.AddSingleton<IWebhookInbox, Inbox>();
        return "select count(*) from wolverine.wolverine_incoming_envelopes where status <> 'Handled'";
    }

    private sealed class Inbox(IServiceScopeFactory scopes) : IWebhookInbox
    {
        public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>()
                .PublishAsync(new StoredWebhook(webhook.Id, webhook.EventType, webhook.Body.ToArray()));

            return WebhookReceipt.Stored;
        }
    }
}

/// <summary>Wolverine finds it, and generates code that calls it.</summary>
public sealed class StoredWebhookHandler
{
    public static void Handle(StoredWebhook webhook) => EngineReceiver.Handle(webhook);
}
