using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Keeps the file for one inbox. Two locks: on <c>.lock</c> beside it, which every version and every system knows, and on the file itself,
/// which holds whatever name the file is opened by.
/// </summary>
internal sealed class SqliteInboxLock : IDisposable
{
    private static readonly ConcurrentDictionary<string, SqliteInboxLock> s_ours = new(StringComparer.Ordinal);

    private readonly string _name;
    private readonly FileStream _lock;
    private readonly FileStream? _file;

    private SqliteInboxLock(string name, FileStream @lock, FileStream? file)
    {
        _name = name;
        _lock = @lock;
        _file = file;
    }

    /// <summary>The contents of the <c>.lock</c> file.</summary>
    public SafeFileHandle Handle => _lock.SafeFileHandle;

    /// <summary>Takes the file, and creates it, for its owner only, if it is missing.</summary>
    /// <exception cref="InvalidOperationException">Another has it, or its folder is missing. Says which.</exception>
    public static SqliteInboxLock Take(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InvalidOperationException("It is a folder. Name a file in it.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new InvalidOperationException("Its folder does not exist. Create it, or mount the volume.");
        }

        // Asked before the file is opened: closing it again would release the locks that SQLite holds on it in this process.
        string name = UnixFile.Identify(path)?.ToString() ?? path;

        if (s_ours.ContainsKey(name))
        {
            throw new InvalidOperationException("This process has it already: a file serves one inbox. Give each host a file of its own.");
        }

        FileStream? @lock = null, file = null;

        try
        {
            @lock = Open($"{path}.lock", FileShare.None);

            // On Windows a lock on the file itself would keep SQLite out as well.
            file = OperatingSystem.IsWindows() ? null : Open(path, FileShare.ReadWrite);

            if (file is not null && !UnixFile.TryLock(file.SafeFileHandle))
            {
                throw Taken();
            }

            name = UnixFile.Identify(path)?.ToString() ?? path;
            return s_ours[name] = new SqliteInboxLock(name, @lock, file);
        }
        catch
        {
            file?.Dispose();
            @lock?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _file?.Dispose();
        _lock.Dispose();

        // Only what is ours: the system gives the inode of a file that was deleted to another.
        s_ours.TryRemove(KeyValuePair.Create(_name, this));
    }

    private static FileStream Open(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFile.Private;
        }

        try
        {
            return new FileStream(path, options);
        }
        catch (IOException exception) when (SqliteInboxFault.IsLocked(exception))
        {
            throw Taken(exception);
        }
    }

    private static InvalidOperationException Taken(IOException? exception = null) => new(
        "Another process has it. One process has the file at a time: give each its own, or use PostgreSQL for several.", exception);
}
