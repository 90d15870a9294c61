using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Says on the disk which webhooks are being handled and how far they are, so that the next process knows what this one was doing when it
/// ended. It is written without a flush: it survives the process, not the power, and costs a webhook some microseconds.
/// </summary>
/// <remarks>A slot of the <c>.lock</c> file for each webhook; a slot of zeros is free.</remarks>
internal sealed class SqliteInboxJournal
{
    /// <summary>How many handlers of a webhook it tells apart.</summary>
    public const int MaxHandlers = 64;

    // As many as may be handled at once, and some more.
    private const int MaxEntries = 10_000;

    /// <summary>Writes nothing down.</summary>
    public static readonly SqliteInboxJournal None = new();

    private readonly object _gate = new();
    private readonly Stack<int> _free = new();
    private SafeFileHandle? _file;
    private int _slots;

    /// <param name="file">Open for reading and writing.</param>
    public SqliteInboxJournal(SafeFileHandle file)
    {
        _file = file;
        Interrupted = Read(file);
    }

    private SqliteInboxJournal()
    {
    }

    /// <summary>What was being handled when the process before ended.</summary>
    public IReadOnlyList<Entry> Interrupted { get; } = [];

    /// <summary>Takes a slot.</summary>
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
    /// <param name="slot">The slot.</param>
    /// <param name="isDone">Whether its webhook is done, so that its entry may stay until the slot is used again.</param>
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

    /// <summary>Frees all slots: what was in them has been read.</summary>
    public void Clear()
    {
        if (_file is not null)
        {
            RandomAccess.SetLength(_file, 0);
        }
    }

    /// <summary>Frees all slots for good: the application stops in good order, and what it cuts off is no attempt.</summary>
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
            // A full disk is no reason not to run a handler; only a crash of just this process would not be counted.
        }
    }

    private static IReadOnlyList<Entry> Read(SafeFileHandle file)
    {
        var entries = new Entry[Math.Min(MaxEntries, RandomAccess.GetLength(file) / Marshal.SizeOf<Entry>())];
        RandomAccess.Read(file, MemoryMarshal.AsBytes(entries.AsSpan()), fileOffset: 0);

        return [.. entries.Where(entry => entry is { Number: > 0, Attempt: > 0 })];
    }

    /// <summary>A webhook that is being handled.</summary>
    /// <param name="Number">Its number in the file.</param>
    /// <param name="Attempt">The number of the attempt, from 1.</param>
    /// <param name="Running">A bit for each of its handlers that has begun.</param>
    /// <param name="Completed">A bit for each of its handlers that has succeeded.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public readonly record struct Entry(long Number, long Attempt, ulong Running, ulong Completed);
}
