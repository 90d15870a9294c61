using System.Threading.Channels;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Writes to the file, one transaction at a time: whatever arrives while one is flushed to the disk goes into the next together.
/// A write is done when it is on the disk.
/// </summary>
internal sealed class SqliteInboxWriter : IAsyncDisposable
{
    // A commit that takes more would keep the first of its writes waiting for the last.
    private const int MaxBatch = 500;

    private readonly SqliteInboxStore _store;
    private readonly SqliteInboxSignal _signal;
    private readonly Channel<Write> _queue = Channel.CreateUnbounded<Write>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _loop;

    public SqliteInboxWriter(SqliteInboxStore store, SqliteInboxSignal signal)
    {
        _store = store;
        _signal = signal;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Writes, and returns when that is durable. What is cancelled before its turn is not written.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Nothing was written: the disk is full, the file is locked, or the like.</exception>
    public async Task<bool> WriteAsync(Func<bool> write, CancellationToken cancellationToken)
    {
        var queued = new Write(write, cancellationToken);

        if (!_queue.Writer.TryWrite(queued))
        {
            throw new InvalidOperationException("The SQLite inbox is closed.");
        }

        return await queued.Completion.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Writes what is queued, and nothing after it.</summary>
    public async Task CloseAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task RunAsync()
    {
        List<Write> batch = [];

        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MaxBatch && _queue.Reader.TryRead(out Write? write))
            {
                if (write.CancellationToken.IsCancellationRequested)
                {
                    write.Completion.TrySetCanceled(write.CancellationToken);
                }
                else
                {
                    batch.Add(write);
                }
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Write> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            bool[] results = _store.Commit(batch.ConvertAll(write => write.Action));

            for (int index = 0; index < results.Length; index++)
            {
                batch[index].Completion.SetResult(results[index]);
            }

            // Whoever asked may be gone; what was written is there all the same, and may be due.
            _signal.Set();
        }
        catch (Exception exception)
        {
            foreach (Write write in batch)
            {
                write.Completion.SetException(exception);

                // Whoever asked may be gone, and nobody left to observe it.
                _ = write.Completion.Task.Exception;
            }
        }
    }

    private sealed record Write(Func<bool> Action, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<bool> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
