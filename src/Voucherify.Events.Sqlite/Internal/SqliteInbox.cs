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

    public async Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        new() { Items = await Task.Run(() => store.ReadDead(limit), cancellationToken) };

    public Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);

        DateTimeOffset now = time.GetUtcNow();
        return writer.WriteAsync(() => store.Replay(id, now), cancellationToken);
    }
}
