using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging.Abstractions;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Represents a connection to the SQLite inbox of an application from another process, to list, replay and discard, whether the application
/// runs or not. Handlers run in the application alone.
/// </summary>
/// <remarks>
/// It takes no lock that the application keeps, and neither creates nor upgrades the file. A running application notices within a second
/// what was replayed; another one, at its next start. Open it as the user of the application: it may create <c>-wal</c> and <c>-shm</c>
/// beside the file.
/// </remarks>
[Experimental("VOUCHERIFY001")]
public sealed class SqliteInboxConnection : IDisposable
{
    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxWriter _writer;

    /// <summary>Initializes a new instance of the <see cref="SqliteInboxConnection"/> class and opens the file.</summary>
    /// <param name="path">The <see cref="SqliteInboxOptions.Path"/> of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/>, empty or only whitespace.</exception>
    /// <exception cref="InvalidOperationException">The file does not exist, or is not an inbox of this version. Says which.</exception>
    public SqliteInboxConnection(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);

        _file = new SqliteInboxFile(Path.GetFullPath(path));
        _file.OpenBeside();
        var store = new SqliteInboxStore(_file);
        _writer = new SqliteInboxWriter(_file, store, new SqliteInboxSignal(), NullLogger<SqliteInboxWriter>.Instance);
        Inbox = new SqliteInbox(_file, store, new SqliteInboxLists(_file), _writer, new ProcessorElsewhere(), TimeProvider.System);
    }

    /// <summary>Gets the inbox. It accepts no webhooks: only the application does.</summary>
    public IDurableWebhookInbox Inbox { get; }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }

    private sealed class ProcessorElsewhere : IWebhookProcessor
    {
        public IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook) => throw NotHere();

        public Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken) => throw NotHere();

        private static NotSupportedException NotHere() => new("Only the application that has the inbox accepts and handles webhooks.");
    }
}
