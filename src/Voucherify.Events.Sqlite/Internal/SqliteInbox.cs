using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Represents the inbox that stores webhooks in a SQLite file.</summary>
internal sealed class SqliteInbox(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxLists lists,
    SqliteInboxWriter writer,
    IWebhookProcessor processor,
    TimeProvider time) : IDurableWebhookInbox
{
    // Large enough for bulk operations to be fast, and small enough that webhooks accepted meanwhile do not wait long.
    private const int AtOnce = 500;

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? handlers = GetHandlers(webhook);
        DateTimeOffset now = time.GetUtcNow();

        return await writer.WriteAsync(() => store.Insert(webhook, handlers, now), cancellationToken, isNew: true) > 0
            ? WebhookReceipt.Stored
            : WebhookReceipt.Duplicate;
    }

    public async Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        WebhookInboxStatus status = await Task.Run(store.ReadStatus, cancellationToken);
        return status with { Problems = [.. Problems()] };
    }

    public Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Task.Run(() => lists.ReadDeadLetters(query ?? new DeadLetterQuery(), limit, continuationToken), cancellationToken);
    }

    public Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Task.Run(() => lists.FindDeadLetter(id), cancellationToken);
    }

    public async Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) =>
        await ChangeAsync(id, store.Replay, cancellationToken) > 0;

    public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) =>
        ChangeAsync(query, store.Replay, cancellationToken);

    public async Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) =>
        await ChangeAsync(id, store.Discard, cancellationToken) > 0;

    public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) =>
        ChangeAsync(query, store.Discard, cancellationToken);

    public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Task.Run(() => lists.ReadWaiting(query ?? new WaitingWebhookQuery(), limit, continuationToken), cancellationToken);
    }

    private IReadOnlyList<string>? GetHandlers(ReceivedWebhook webhook)
    {
        try
        {
            return processor.GetHandlers(webhook);
        }
        catch (WebhookException)
        {
            // The webhook was verified, and a newer version may be able to read it: it becomes a dead letter.
            return null;
        }
    }

    private async Task<long> ChangeAsync(string id, Func<long, DateTimeOffset, long> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);

        IReadOnlyList<long> numbers = await Task.Run(() => lists.FindNumbers(id), cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        return numbers.Count == 0 ? 0 : await writer.WriteAsync(() => numbers.Sum(number => change(number, now)), cancellationToken);
    }

    private async Task<long> ChangeAsync(DeadLetterQuery query, Func<long, DateTimeOffset, long> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);

        long changed = 0;
        (long, long)? last = null;

        while (await Task.Run(() => lists.FindNumbers(query, last, AtOnce), cancellationToken) is { Count: > 0 } found)
        {
            DateTimeOffset now = time.GetUtcNow();
            changed += await writer.WriteAsync(() => found.Sum(dead => change(dead.Number, now)), cancellationToken);
            last = found[^1];
        }

        return changed;
    }

    private IEnumerable<string> Problems()
    {
        if (file.FindReplacement() is { } replacement)
        {
            yield return $"{replacement} while the application is running, and webhooks are rejected with 503. Restart the application.";
        }

        if (writer.Failure is { } failure)
        {
            yield return $"'{file.Path}' cannot be written, and webhooks are rejected with 503: {failure.Message}";
        }
    }
}
