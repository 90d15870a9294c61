using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Accepts webhooks by remembering their ids and queueing them in one transaction.</summary>
internal sealed class PostgreSqlInbox(InboxDatabase database, InboxBus bus) : IDurableWebhookInbox
{
    private readonly InboxSql _sql = database.Sql;

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await database.OpenAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        // Test sends all have one id: none is a copy of another.
        if (!webhook.IsTest && !await _sql.MarkAsync(connection, webhook.Id, webhook.ReceivedAt, cancellationToken))
        {
            return WebhookReceipt.Duplicate;
        }

        await bus.SendAsync(webhook, connection, transaction);
        await transaction.CommitAsync(cancellationToken);
        bus.Wake();

        return WebhookReceipt.Stored;
    }

    public async Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        await using NpgsqlConnection connection = await database.OpenAsync(cancellationToken);
        return await _sql.ReadStatusAsync(connection, cancellationToken);
    }

    public async Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        await using NpgsqlConnection connection = await database.OpenAsync(cancellationToken);
        return new WebhookPage<DeadLetter> { Items = await _sql.ReadDeadAsync(connection, limit, cancellationToken) };
    }

    public Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);

        await using NpgsqlConnection connection = await database.OpenAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        if (await _sql.ExhumeAsync(connection, id, cancellationToken) is not { } webhook)
        {
            return false;
        }

        await bus.SendAsync(webhook, connection, transaction);
        await transaction.CommitAsync(cancellationToken);
        bus.Wake();

        return true;
    }
}
