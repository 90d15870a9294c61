using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Represents an attempt that records its progress, so that the next process knows where this one ended.</summary>
internal sealed class SqliteInboxAttempt : WebhookAttempt
{
    private readonly SqliteInboxJournal _journal;
    private readonly string[] _names;
    private int? _slot;
    private SqliteInboxJournal.Entry _entry;

    public SqliteInboxAttempt(SqliteInboxJournal journal, StoredWebhook webhook)
    {
        _journal = journal;
        _names = [.. webhook.Handlers ?? []];
        _entry = new SqliteInboxJournal.Entry(webhook.Number, webhook.Attempts + 1, Running: 0, Completed: 0);

        Number = webhook.Attempts + 1;
        Handlers = webhook.Handlers;
    }

    /// <summary>Ends the attempt.</summary>
    /// <param name="isDone">
    /// <see langword="true"/> if the webhook is done and its entry need not be erased; otherwise, <see langword="false"/>.
    /// </param>
    public void End(bool isDone)
    {
        if (_slot is { } slot)
        {
            _journal.End(slot, isDone);
        }
    }

    protected override Task StartingAsync(string handler, IServiceProvider services, CancellationToken cancellationToken)
    {
        Write(_entry with { Running = _entry.Running | Bit(handler) });
        return Task.CompletedTask;
    }

    protected override Task CompletedAsync(string handler, IServiceProvider services, CancellationToken cancellationToken)
    {
        Write(_entry with { Completed = _entry.Completed | Bit(handler) });
        return Task.CompletedTask;
    }

    private void Write(SqliteInboxJournal.Entry entry)
    {
        _entry = entry;

        if (_slot is { } slot)
        {
            _journal.Write(slot, entry);
        }
        else
        {
            _slot = _journal.Begin(entry);
        }
    }

    // Two handlers with the same name cannot be told apart: both run again.
    private ulong Bit(string handler)
    {
        int index = Array.IndexOf(_names, handler);

        return index is >= 0 and < SqliteInboxJournal.MaxHandlers && Array.LastIndexOf(_names, handler) == index ? 1UL << index : 0;
    }
}
