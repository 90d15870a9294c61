using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Webhooks in a SQLite file.</summary>
internal sealed class SqliteInbox(SqliteInboxStore store, SqliteInboxWriter writer, TimeProvider time) : IDurableWebhookInbox
{
    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();

        return await writer.WriteAsync(() => store.Insert(webhook, now), cancellationToken)
            ? WebhookReceipt.Stored
            : WebhookReceipt.Duplicate;
    }

    public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default) =>
        Task.Run(store.ReadStatus, cancellationToken);

    public Task<IReadOnlyList<DeadLetter>> GetDeadLettersAsync(int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Task.Run(() => store.ReadDead(limit), cancellationToken);
    }

    public Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);

        DateTimeOffset now = time.GetUtcNow();
        return writer.WriteAsync(() => store.Replay(id, now), cancellationToken);
    }
}
