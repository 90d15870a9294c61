using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Voucherify.Events.Sqlite;

/// <summary>The file: who has it, what it must be, and the two connections to it.</summary>
internal sealed class SqliteInboxFile(string path) : IDisposable
{
    // Enough for somebody who looks at the file or copies it, and well below the time that an answer may take.
    private const int LockTimeoutSeconds = 3;

    // Says in the header of the file whose it is ("VCHR").
    private const int ApplicationId = 0x56434852;

    private const int Version = 1;

    private const string Schema =
        """
        CREATE TABLE webhooks (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            id TEXT NOT NULL,
            event_type TEXT NOT NULL,
            body BLOB,
            received_at INTEGER NOT NULL,
            trace_parent TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            due_at INTEGER,
            done_at INTEGER,
            dead_at INTEGER,
            error TEXT
        );
        CREATE INDEX waiting ON webhooks (due_at, received_at) WHERE due_at IS NOT NULL;
        CREATE INDEX done ON webhooks (done_at) WHERE done_at IS NOT NULL;
        CREATE INDEX dead ON webhooks (dead_at) WHERE dead_at IS NOT NULL;
        """;

    private readonly object _reading = new();
    private FileStream? _lock;
    private SqliteSession? _writer;
    private SqliteSession? _reader;

    public string Path => path;

    /// <summary>For the one thread that writes.</summary>
    public SqliteSession Writer => _writer ?? throw NotOpen();

    /// <summary>Takes the file for this process, and makes it if it is missing.</summary>
    /// <exception cref="InvalidOperationException">Another process has it, or it is no inbox. Says which.</exception>
    public void Open()
    {
        try
        {
            _lock = TakeLock();
            _writer = new SqliteSession(path, LockTimeoutSeconds);
            Prepare(_writer);
            _reader = new SqliteSession(path, LockTimeoutSeconds);
        }
        catch (Exception exception)
        {
            Dispose();
            throw exception as InvalidOperationException ?? Unusable(Reason(exception), exception);
        }
    }

    /// <summary>Reads, beside whatever is written.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        lock (_reading)
        {
            return read(_reader ?? throw NotOpen());
        }
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        lock (_reading)
        {
            _reader?.Dispose();
            _reader = null;
        }

        _writer?.Dispose();
        _writer = null;
        _lock?.Dispose();
        _lock = null;
    }

    private FileStream TakeLock()
    {
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path)))
        {
            throw Unusable("Its folder does not exist.");
        }

        try
        {
            // Not the file itself: closing it would release the locks that SQLite holds on it.
            return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw Unusable("Another process has it. One process has the file at a time: give each its own, or use PostgreSQL for several.", exception);
        }
    }

    private void Prepare(SqliteSession writer)
    {
        (long application, long version, long tables) = (
            Number(writer, "PRAGMA application_id"), Number(writer, "PRAGMA user_version"), Number(writer, "SELECT count(*) FROM sqlite_master"));

        if (application != ApplicationId && (application != 0 || tables > 0))
        {
            throw Unusable("It is the database of another application.");
        }

        if (version > Version)
        {
            throw Unusable($"It was written by a newer version of Voucherify.Events.Sqlite (format {version}; this one reads {Version}).");
        }

        // With a write-ahead log readers do not wait for the writer; FULL flushes it to the disk with every commit.
        if (writer.Scalar("PRAGMA journal_mode = WAL") as string != "wal")
        {
            throw Unusable("Its file system cannot share memory between processes, as network file systems cannot. Use a local disk.");
        }

        writer.Execute("PRAGMA synchronous = FULL");

        if (tables == 0)
        {
            writer.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"BEGIN IMMEDIATE; {Schema} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT;"));
        }

        // Damage shows when the pages are read: rather now than with the first webhook.
        writer.Scalar("SELECT count(*) FROM webhooks WHERE due_at IS NOT NULL OR dead_at IS NOT NULL");
    }

    private static long Number(SqliteSession writer, string sql) => (long)writer.Scalar(sql)!;

    private static string Reason(Exception exception) => exception is SqliteException { SqliteErrorCode: 11 or 26 }
        ? "It is damaged, or no SQLite database. Move it away to start with an empty one; sqlite3's .recover may save what is in it."
        : exception.Message;

    private static InvalidOperationException NotOpen() => new("The SQLite inbox is not open: the application has not started, or has stopped.");

    private InvalidOperationException Unusable(string reason, Exception? exception = null) =>
        new($"The SQLite inbox '{path}' cannot be opened. {reason}", exception);
}
