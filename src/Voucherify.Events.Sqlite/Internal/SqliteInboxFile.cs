namespace Voucherify.Events.Sqlite;

/// <summary>Represents the database file, the lock that reserves it, and the two connections to it.</summary>
internal sealed class SqliteInboxFile(string path) : IDisposable
{
    // Long enough for a person who looks at the file or copies it, and well below the time within which a webhook must be answered.
    private const int LockTimeoutSeconds = 3;

    // Such a page holds three webhooks of the usual size. A page of the default size, 4 KB, holds one, and its rest is written in vain.
    private const string PageSize = "PRAGMA page_size = 8192";

    // The log is copied into the database after about 32 MB: rarely, because that flushes twice, and soon enough for a start that must read
    // it.
    private const string Checkpoint = "PRAGMA wal_autocheckpoint = 4000";

    private readonly object _reading = new();
    private volatile bool _isOpen;
    private string? _target;
    private SqliteInboxLock? _lock;
    private SqliteSession? _writer;
    private SqliteSession? _reader;
    private (string Path, (ulong, ulong)? Identity)[] _opened = [];

    /// <summary>Gets the path of the file. If the configured path is a link, this is its target.</summary>
    public string Path => _target ?? path;

    /// <summary>Gets the journal of the webhooks that were being handled when the previous process ended.</summary>
    public SqliteInboxJournal Journal { get; private set; } = SqliteInboxJournal.None;

    /// <summary>Gets the connection of the only thread that writes.</summary>
    public SqliteSession Writer => _isOpen ? _writer! : throw NotOpen();

    /// <summary>Locks the file for this process, and creates it if it is missing.</summary>
    /// <exception cref="InvalidOperationException">
    /// The file is in use by another inbox, or cannot be used as an inbox. The message says which.
    /// </exception>
    public void Open() => Open(() =>
    {
        _lock = SqliteInboxLock.Take(Path);
        _writer = new SqliteSession(Path, LockTimeoutSeconds);
        Prepare(_writer);
        Journal = new SqliteInboxJournal(_lock.Handle);
    });

    /// <summary>Opens the file in addition to the process that owns it, if there is one. Creates and upgrades nothing.</summary>
    /// <exception cref="InvalidOperationException">The file is not an inbox of this version. The message says why.</exception>
    public void OpenBeside() => Open(() =>
    {
        if (!File.Exists(Path))
        {
            throw new InvalidOperationException("The file does not exist. Check the path; the application creates the file when it starts.");
        }

        _writer = new SqliteSession(Path, LockTimeoutSeconds, mustExist: true);
        SqliteInboxSchema.CheckVersion(_writer);
        SetDurable(_writer);
    });

    private void Open(Action open)
    {
        try
        {
            // The log and the lock are in the folder of the file itself, not in that of a link to it.
            _target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
            open();
            _reader = new SqliteSession(Path, LockTimeoutSeconds, mustExist: true);
            _reader.Scalar("SELECT count(*) FROM sqlite_master");
            _opened = [.. new[] { Path, $"{Path}-wal" }.Select(file => (file, UnixFile.Identify(file)))];
            _isOpen = true;
        }
        catch (Exception exception)
        {
            Dispose();
            throw new InvalidOperationException(
                $"The SQLite inbox '{path}' cannot be opened. {SqliteInboxFault.Describe(exception, Path)}", exception);
        }
    }

    /// <summary>Reads from the file, concurrently with the writer.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        lock (_reading)
        {
            return read(_reader ?? throw NotOpen());
        }
    }

    /// <summary>
    /// Describes what happened to the file or its log since it was opened. Returns <see langword="null"/> if nothing happened. SQLite keeps
    /// using the files that it has open: what it writes to a deleted file is lost when the process ends.
    /// </summary>
    public string? FindReplacement()
    {
        foreach ((string file, (ulong, ulong)? identity) in _opened)
        {
            if (identity is not null && UnixFile.Identify(file) == identity)
            {
                continue;
            }

            if (!File.Exists(file))
            {
                return $"'{file}' was deleted or renamed";
            }

            if (identity is not null)
            {
                return $"'{file}' was replaced by another file";
            }
        }

        return null;
    }

    /// <summary>Closes and unlocks the file.</summary>
    public void Dispose()
    {
        lock (_reading)
        {
            _isOpen = false;
            _opened = [];
            Journal = SqliteInboxJournal.None;
            _reader?.Dispose();
            _reader = null;
            _writer?.Dispose();
            _writer = null;
            _lock?.Dispose();
            _lock = null;
        }
    }

    private static void Prepare(SqliteSession writer)
    {
        SqliteInboxSchema.CheckOwner(writer);

        // Existing files keep their page size.
        writer.Execute(PageSize);

        // With a write-ahead log, readers do not wait for the writer. FULL flushes the log to the disk with every commit.
        if (writer.Scalar("PRAGMA journal_mode = WAL") as string != "wal")
        {
            throw new InvalidOperationException(
                "Its file system does not support memory that processes share; network file systems do not. Use a local disk.");
        }

        SetDurable(writer);
        SqliteInboxSchema.Prepare(writer);
    }

    private static void SetDurable(SqliteSession writer)
    {
        writer.Execute("PRAGMA synchronous = FULL");
        writer.Execute(Checkpoint);
    }

    private static InvalidOperationException NotOpen() => new("The SQLite inbox is not open: the application has not started, or has stopped.");
}
