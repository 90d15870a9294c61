using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Represents the inbox that stores webhooks in PostgreSQL.</summary>
internal sealed class PostgreSqlInbox(InboxDatabase database, InboxWriter writer, InboxRunner runner, IWebhookProcessor processor) : IDurableWebhookInbox
{
    // Large enough that an operator does not wait long, and small enough that others do not.
    private const int Step = 1_000;

    private readonly QueryStatements _statements = new(database.Schema);

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        return await writer.StoreAsync(webhook, GetHandlers(webhook), cancellationToken) ? WebhookReceipt.Stored : WebhookReceipt.Duplicate;
    }

    public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default) =>
        database.RunAsync(connection => _statements.ReadStatusAsync(connection, cancellationToken), cancellationToken);

    public Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        Conditions conditions = Conditions.Of(query).After(PageToken.Parse(continuationToken), "dead_at", '<');

        return database.RunAsync(connection => _statements.ReadDeadAsync(connection, conditions, limit, cancellationToken), cancellationToken);
    }

    public async Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default)
    {
        Conditions conditions = ById(id);
        WebhookPage<DeadLetter> found = await database.RunAsync(
            connection => _statements.ReadDeadAsync(connection, conditions, 1, cancellationToken), cancellationToken);

        return found.Items is [DeadLetter dead, ..] ? dead : null;
    }

    public async Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) =>
        await ReplayAsync(() => ById(id), cancellationToken) > 0;

    public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReplayAsync(() => Conditions.Of(query), cancellationToken);
    }

    public async Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) =>
        await DiscardAsync(() => ById(id), cancellationToken) > 0;

    public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return DiscardAsync(() => Conditions.Of(query), cancellationToken);
    }

    public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        Conditions conditions = Conditions.Of(query).After(PageToken.Parse(continuationToken), "due_at", '>');

        return database.RunAsync(connection => _statements.ReadWaitingAsync(connection, conditions, limit, cancellationToken), cancellationToken);
    }

    private static Conditions ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Conditions("dead_at is not null").And(id, value => $"id = {value}");
    }

    private IReadOnlyList<string>? GetHandlers(ReceivedWebhook webhook)
    {
        try
        {
            return processor.GetHandlers(webhook);
        }
        catch (WebhookException)
        {
            // Reading it will fail again when it is due, and it becomes a dead letter with the reason.
            return null;
        }
    }

    // Only the webhooks that were dead letters at the beginning are replayed; those that fail again meanwhile are not.
    private async Task<long> ReplayAsync(Func<Conditions> conditions, CancellationToken cancellationToken)
    {
        long count = await InStepsAsync(conditions, _statements.ReplayAsync, cancellationToken);
        runner.Wake();
        return count;
    }

    private Task<long> DiscardAsync(Func<Conditions> conditions, CancellationToken cancellationToken) =>
        InStepsAsync(conditions, _statements.DiscardAsync, cancellationToken);

    private async Task<long> InStepsAsync(
        Func<Conditions> conditions,
        Func<Npgsql.NpgsqlConnection, Conditions, int, CancellationToken, Task<int>> change,
        CancellationToken cancellationToken)
    {
        DateTimeOffset now = await database.RunAsync(QueryStatements.ReadTimeAsync, cancellationToken);

        for (long count = 0; ;)
        {
            int changed = await database.RunAsync(
                connection => change(connection, conditions().And(now, time => $"dead_at <= {time}"), Step, cancellationToken), cancellationToken);
            count += changed;

            if (changed < Step)
            {
                return count;
            }
        }
    }
}
