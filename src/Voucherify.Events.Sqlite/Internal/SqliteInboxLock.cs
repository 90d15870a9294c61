using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Reserves the file for one inbox. It takes two locks: one on the adjacent <c>.lock</c> file, which every version and every operating
/// system supports, and one on the file itself, which works whatever name the file is opened by.
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

    /// <summary>Gets the handle of the <c>.lock</c> file.</summary>
    public SafeFileHandle Handle => _lock.SafeFileHandle;

    /// <summary>Locks the file, and creates it, accessible to its owner only, if it is missing.</summary>
    /// <exception cref="InvalidOperationException">
    /// The file is in use by another inbox, or its folder is missing. The message says which.
    /// </exception>
    public static SqliteInboxLock Take(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InvalidOperationException("It is a folder. Specify a file in it.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new InvalidOperationException("Its folder does not exist. Create it, or mount the volume.");
        }

        // Checked before the file is opened, because closing it again would release the locks that SQLite holds on it in this process.
        string name = UnixFile.Identify(path)?.ToString() ?? path;

        if (s_ours.ContainsKey(name))
        {
            throw new InvalidOperationException("This process already has it open. Each host needs a file of its own.");
        }

        FileStream? @lock = null, file = null;

        try
        {
            @lock = Open($"{path}.lock", FileShare.None);

            // On Windows, a lock on the file itself would also block SQLite.
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

        // Removes only this lock's own entry, because the system may reuse the inode of a deleted file.
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
        "Another process has it open. Only one process can use the file: give each process its own, or use PostgreSQL for several instances.", exception);
}
