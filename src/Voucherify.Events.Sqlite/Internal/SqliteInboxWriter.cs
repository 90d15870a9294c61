using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Writes to the file, one transaction at a time: whatever arrives while one is flushed to the disk goes into the next together.
/// A write is done when it is on the disk.
/// </summary>
internal sealed class SqliteInboxWriter : IDisposable
{
    // A commit that takes more would keep the first of its writes waiting for the last.
    private const int MaxBatch = 500;

    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxStore _store;
    private readonly SqliteInboxSignal _signal;
    private readonly ILogger _logger;
    private readonly BlockingCollection<Write> _queue = [];
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private bool _isReplaced;

    public SqliteInboxWriter(SqliteInboxFile file, SqliteInboxStore store, SqliteInboxSignal signal, ILogger<SqliteInboxWriter> logger)
    {
        _file = file;
        _store = store;
        _signal = signal;
        _logger = logger;

        // A thread of its own: it waits for the disk, and must not wait for a thread while handlers block all there are.
        new Thread(Run) { IsBackground = true, Name = "Voucherify inbox" }.Start();
    }

    /// <summary>Why the last transaction failed; null when it did not.</summary>
    public Exception? Failure => Volatile.Read(ref _failure);

    /// <summary>Writes, and returns when that is durable. What is cancelled before its turn is not written.</summary>
    /// <param name="write">What to write.</param>
    /// <param name="cancellationToken">Cancels the write before its turn, and the wait.</param>
    /// <param name="isNew">Whether it is a webhook that Voucherify sends again if it is refused, as it is when the file is not at its path any more.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="SqliteException">Nothing was written: the disk is full, the file is locked, or the like.</exception>
    /// <exception cref="IOException">The file is not at its path any more.</exception>
    public Task<long> WriteAsync(Func<long> write, CancellationToken cancellationToken, bool isNew = false)
    {
        var queued = new Write(write, isNew, cancellationToken);

        try
        {
            _queue.Add(queued, CancellationToken.None);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException("The SQLite inbox is closed.", exception);
        }

        return queued.Completion.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Writes what is queued, and nothing after it.</summary>
    public Task CloseAsync()
    {
        _queue.CompleteAdding();
        return _closed.Task;
    }

    public void Dispose() => CloseAsync().Wait();

    private void Run()
    {
        List<Write> batch = [];

        foreach (Write first in _queue.GetConsumingEnumerable())
        {
            Write? write = first;

            do
            {
                if (!write.IsCancelled())
                {
                    batch.Add(write);
                }
            }
            while (batch.Count < MaxBatch && _queue.TryTake(out write));

            if (batch.Count > 0)
            {
                Commit(batch);
                batch.Clear();
            }
        }

        _closed.SetResult();
    }

    private void Commit(List<Write> batch)
    {
        if (RefusesNew(batch))
        {
            batch.RemoveAll(write => write.IsNew);
        }

        try
        {
            long[] results = _store.Commit(batch.ConvertAll(write => write.Action));
            Observe(null);

            // Once more: the file may have gone while it was written.
            RefusesNew(batch);

            for (int index = 0; index < results.Length; index++)
            {
                batch[index].Completion.TrySetResult(results[index]);
            }

            // Whoever asked may be gone; what was written is there all the same, and may be due.
            _signal.Set();
        }
        catch (Exception exception) when (batch.Count > 1 && SqliteInboxFault.IsUnreadable(exception))
        {
            // One of them is about a row that is damaged: it must not fail the others.
            batch.ForEach(write => Commit([write]));
        }
        catch (Exception exception)
        {
            Observe(SqliteInboxFault.IsUnreadable(exception) ? Failure : exception);
            batch.ForEach(write => write.Fail(exception));
        }
    }

    private bool RefusesNew(List<Write> batch)
    {
        if (!batch.Exists(write => write.IsNew) || _file.FindReplacement() is not { } replacement)
        {
            return false;
        }

        if (!_isReplaced)
        {
            _isReplaced = true;
            Log.Replaced(_logger, replacement);
        }

        var exception = new IOException($"{replacement} while the application runs. Restart the application.");
        batch.FindAll(write => write.IsNew).ForEach(write => write.Fail(exception));
        return true;
    }

    // A disk that is full stays so for a while: that is told when it begins and when it ends.
    private void Observe(Exception? failure)
    {
        Exception? before = Interlocked.Exchange(ref _failure, failure);

        if (failure is not null && before is null)
        {
            Log.NotWritten(_logger, failure, _file.Path);
            _signal.Set();
        }
        else if (failure is null && before is not null)
        {
            Log.WrittenAgain(_logger, _file.Path);
        }
    }

    private sealed record Write(Func<long> Action, bool IsNew, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<long> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsCancelled() => CancellationToken.IsCancellationRequested && Completion.TrySetCanceled(CancellationToken);

        public void Fail(Exception exception)
        {
            Completion.TrySetException(exception);

            // Whoever asked may be gone, and nobody left to observe it.
            _ = Completion.Task.Exception;
        }
    }
}
