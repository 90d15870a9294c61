using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>An attempt that writes down how far it is, so that the next process knows where this one ended.</summary>
internal sealed class SqliteInboxAttempt : WebhookAttempt, IDisposable
{
    private readonly SqliteInboxJournal _journal;
    private readonly string[] _names;
    private readonly int _slot;
    private SqliteInboxJournal.Entry _entry;

    public SqliteInboxAttempt(SqliteInboxJournal journal, StoredWebhook webhook)
    {
        _journal = journal;
        _names = [.. webhook.Handlers ?? []];
        _entry = new SqliteInboxJournal.Entry(webhook.Number, webhook.Attempts + 1, Running: 0, Completed: 0);
        _slot = journal.Begin(_entry);

        Number = webhook.Attempts + 1;
        Handlers = webhook.Handlers;
    }

    public void Dispose() => _journal.End(_slot);

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
        _journal.Write(_slot, entry);
    }

    // Two handlers of one name cannot be told apart: then both run again.
    private ulong Bit(string handler)
    {
        int index = Array.IndexOf(_names, handler);

        return index is >= 0 and < SqliteInboxJournal.MaxHandlers && Array.LastIndexOf(_names, handler) == index ? 1UL << index : 0;
    }
}
