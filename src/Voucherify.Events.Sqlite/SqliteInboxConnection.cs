using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging.Abstractions;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Represents a connection to the SQLite inbox of an application from another process, to list, replay and discard webhooks, whether or not
/// the application is running. Only the application runs handlers.
/// </summary>
/// <remarks>
/// The connection does not take the lock by which the application reserves the file, and neither creates nor upgrades the file. A running
/// application notices a replay within a second; a stopped one, at its next start. Open the connection as the user that runs the
/// application, because it may create the adjacent <c>-wal</c> and <c>-shm</c> files. This type is thread-safe, except for
/// <see cref="Dispose"/>.
/// </remarks>
[Experimental("VOUCHERIFY001")]
public sealed class SqliteInboxConnection : IDisposable
{
    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxWriter _writer;

    /// <summary>Initializes a new instance of the <see cref="SqliteInboxConnection"/> class and opens the file.</summary>
    /// <param name="path">The path of the file, as in <see cref="SqliteInboxOptions.Path"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/>, empty or only whitespace.</exception>
    /// <exception cref="InvalidOperationException">
    /// The file does not exist, cannot be opened, or is not an inbox of this version. The message says which.
    /// </exception>
    public SqliteInboxConnection(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);

        _file = new SqliteInboxFile(Path.GetFullPath(path));
        _file.OpenBeside();
        var store = new SqliteInboxStore(_file);
        _writer = new SqliteInboxWriter(_file, store, new SqliteInboxSignal(), NullLogger<SqliteInboxWriter>.Instance);
        Inbox = new SqliteInbox(_file, store, new SqliteInboxLists(_file), _writer, new ProcessorElsewhere(), TimeProvider.System);
    }

    /// <summary>Gets the inbox. It does not accept webhooks; only the application does.</summary>
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

        private static NotSupportedException NotHere() => new("Only the application that owns the inbox accepts and handles webhooks. Send the webhook to its endpoint.");
    }
}
