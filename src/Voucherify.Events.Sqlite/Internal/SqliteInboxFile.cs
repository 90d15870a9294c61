namespace Voucherify.Events.Sqlite;

/// <summary>The file: who has it, what it must be, and the two connections to it.</summary>
internal sealed class SqliteInboxFile(string path) : IDisposable
{
    // Enough for somebody who looks at the file or copies it, and well below the time that an answer may take.
    private const int LockTimeoutSeconds = 3;

    // The log is copied back after some 32 MB: seldom, as that flushes twice, and soon enough for a start that has to read it.
    private const string Checkpoint = "PRAGMA wal_autocheckpoint = 8000";

    private readonly object _reading = new();
    private volatile bool _isOpen;
    private string? _target;
    private SqliteInboxLock? _lock;
    private SqliteSession? _writer;
    private SqliteSession? _reader;
    private (string Path, (ulong, ulong)? Identity)[] _opened = [];

    /// <summary>Where it is; what a link points to.</summary>
    public string Path => _target ?? path;

    /// <summary>What was being handled when the process before ended.</summary>
    public SqliteInboxJournal Journal { get; private set; } = SqliteInboxJournal.None;

    /// <summary>For the one thread that writes.</summary>
    public SqliteSession Writer => _isOpen ? _writer! : throw NotOpen();

    /// <summary>Takes the file for this process, and creates it if it is missing.</summary>
    /// <exception cref="InvalidOperationException">Another has it, or it cannot be an inbox. Says which.</exception>
    public void Open() => Open(() =>
    {
        _lock = SqliteInboxLock.Take(Path);
        _writer = new SqliteSession(Path, LockTimeoutSeconds);
        Prepare(_writer);
        Journal = new SqliteInboxJournal(_lock.Handle);
    });

    /// <summary>Opens the file beside the process that has it, if there is one. Creates and upgrades nothing.</summary>
    /// <exception cref="InvalidOperationException">It is not an inbox of this version. Says why.</exception>
    public void OpenBeside() => Open(() =>
    {
        if (!File.Exists(Path))
        {
            throw new InvalidOperationException("There is no such file.");
        }

        _writer = new SqliteSession(Path, LockTimeoutSeconds, mustExist: true);
        SqliteInboxSchema.CheckVersion(_writer);
        SetDurable(_writer);
    });

    private void Open(Action open)
    {
        try
        {
            // The log and the lock lie beside the file itself, not beside a link to it.
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

    /// <summary>Reads, beside whatever is written.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        lock (_reading)
        {
            return read(_reader ?? throw NotOpen());
        }
    }

    /// <summary>
    /// What happened to the file or its log since it was opened; null if nothing did. SQLite goes on with what it has opened: what it writes
    /// then is gone with the process.
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

    /// <summary>Lets go of the file.</summary>
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
        // With a write-ahead log readers do not wait for the writer; FULL flushes it to the disk with every commit.
        SqliteInboxSchema.CheckOwner(writer);

        if (writer.Scalar("PRAGMA journal_mode = WAL") as string != "wal")
        {
            throw new InvalidOperationException(
                "Its file system cannot share memory between processes, as network file systems cannot. Use a local disk.");
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
