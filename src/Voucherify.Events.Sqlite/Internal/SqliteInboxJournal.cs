using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Records on the disk which webhooks are being handled and how far they are, so that the next process knows what this one was doing when
/// it ended. The journal is written without a flush: it survives a crash of the process, but not a power failure, and costs a few
/// microseconds per webhook.
/// </summary>
/// <remarks>Each webhook has a slot in the <c>.lock</c> file. A slot of zeros is free.</remarks>
internal sealed class SqliteInboxJournal
{
    /// <summary>The number of handlers of a webhook that the journal can tell apart.</summary>
    public const int MaxHandlers = 64;

    // More than the number of webhooks that may be handled concurrently.
    private const int MaxEntries = 10_000;

    /// <summary>A journal that records nothing.</summary>
    public static readonly SqliteInboxJournal None = new();

    private readonly object _gate = new();
    private readonly Stack<int> _free = new();
    private SafeFileHandle? _file;
    private int _slots;

    /// <param name="file">A file that is open for reading and writing.</param>
    public SqliteInboxJournal(SafeFileHandle file)
    {
        _file = file;
        Interrupted = Read(file);
    }

    private SqliteInboxJournal()
    {
    }

    /// <summary>Gets the webhooks that were being handled when the previous process ended.</summary>
    public IReadOnlyList<Entry> Interrupted { get; } = [];

    /// <summary>Reserves a slot.</summary>
    public int Begin(Entry entry)
    {
        lock (_gate)
        {
            int slot = _free.TryPop(out int free) ? free : _slots++;
            WriteCore(slot, entry);
            return slot;
        }
    }

    public void Write(int slot, Entry entry)
    {
        lock (_gate)
        {
            WriteCore(slot, entry);
        }
    }

    /// <summary>Frees a slot.</summary>
    /// <param name="slot">The slot to free.</param>
    /// <param name="isDone">
    /// <see langword="true"/> if the webhook is done, so that its entry may remain until the slot is reused; otherwise,
    /// <see langword="false"/>.
    /// </param>
    public void End(int slot, bool isDone)
    {
        lock (_gate)
        {
            if (!isDone)
            {
                WriteCore(slot, default);
            }

            _free.Push(slot);
        }
    }

    /// <summary>Frees all slots after their contents have been read.</summary>
    public void Clear()
    {
        if (_file is not null)
        {
            RandomAccess.SetLength(_file, 0);
        }
    }

    /// <summary>
    /// Frees all slots permanently. The application shuts down gracefully, and canceled handlers do not count as attempts.
    /// </summary>
    public void Close()
    {
        lock (_gate)
        {
            Clear();
            _file = null;
        }
    }

    private void WriteCore(int slot, Entry entry)
    {
        if (_file is null)
        {
            return;
        }

        try
        {
            RandomAccess.Write(_file, MemoryMarshal.AsBytes([entry]), (long)slot * Marshal.SizeOf<Entry>());
        }
        catch (IOException)
        {
            // A full disk must not prevent a handler from running; the only consequence is that a crash of this process would not be
            // counted.
        }
    }

    private static IReadOnlyList<Entry> Read(SafeFileHandle file)
    {
        var entries = new Entry[Math.Min(MaxEntries, RandomAccess.GetLength(file) / Marshal.SizeOf<Entry>())];
        RandomAccess.Read(file, MemoryMarshal.AsBytes(entries.AsSpan()), fileOffset: 0);

        return [.. entries.Where(entry => entry is { Number: > 0, Attempt: > 0 })];
    }

    /// <summary>Represents a webhook that is being handled.</summary>
    /// <param name="Number">The number of the webhook in the file.</param>
    /// <param name="Attempt">The number of the attempt, starting at 1.</param>
    /// <param name="Running">A bit for each handler that has started.</param>
    /// <param name="Completed">A bit for each handler that has succeeded.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public readonly record struct Entry(long Number, long Attempt, ulong Running, ulong Completed);
}
