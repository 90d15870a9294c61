using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Writes to the file, one transaction at a time. Writes that arrive while a transaction is flushed share the next one. A write completes
/// when it is flushed to the disk.
/// </summary>
internal sealed class SqliteInboxWriter : IDisposable
{
    // A larger commit would keep the first of its writes waiting for the last.
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

        // A dedicated thread: it waits for the disk, and must not wait for a thread of the pool while handlers block all of them.
        new Thread(Run) { IsBackground = true, Name = "Voucherify inbox" }.Start();
    }

    /// <summary>Gets the error of the last transaction; <see langword="null"/> if it succeeded.</summary>
    public Exception? Failure => Volatile.Read(ref _failure);

    /// <summary>Writes, and returns when the write is durable. A write that is canceled before its turn is not performed.</summary>
    /// <param name="write">The write to perform.</param>
    /// <param name="cancellationToken">A token to cancel the write before its turn, and the wait.</param>
    /// <param name="isNew">
    /// <see langword="true"/> to write a new webhook, which is refused if the file is no longer at its path, so that Voucherify sends it
    /// again; otherwise, <see langword="false"/>.
    /// </param>
    /// <returns>The number of rows that were written.</returns>
    /// <exception cref="SqliteException">Nothing was written, for example because the disk is full or the file is locked.</exception>
    /// <exception cref="IOException">The file is no longer at its path.</exception>
    public Task<long> WriteAsync(Func<long> write, CancellationToken cancellationToken, bool isNew = false)
    {
        var queued = new Write(write, isNew, cancellationToken);

        try
        {
            _queue.Add(queued, CancellationToken.None);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException("The SQLite inbox is closed because the application is stopping or has stopped.", exception);
        }

        return queued.Completion.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Performs the queued writes, and refuses later ones.</summary>
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

            // Check again: the file may have been removed during the write.
            RefusesNew(batch);

            for (int index = 0; index < results.Length; index++)
            {
                batch[index].Completion.TrySetResult(results[index]);
            }

            // The caller may no longer wait, but the row was written all the same and may be due.
            _signal.Set();
        }
        catch (Exception exception) when (batch.Count > 1 && SqliteInboxFault.IsUnreadable(exception))
        {
            // One of the writes concerns a damaged row: it must not fail the others.
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

        var exception = new IOException($"{replacement} while the application is running. Restart the application.");
        batch.FindAll(write => write.IsNew).ForEach(write => write.Fail(exception));
        return true;
    }

    // A full disk stays full for a while: log when the failure begins and when it ends.
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

            // The caller may no longer wait, and then the exception would stay unobserved.
            _ = Completion.Task.Exception;
        }
    }
}
