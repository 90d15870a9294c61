using System.Threading.Channels;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Stores webhooks, one statement at a time. Webhooks that arrive while a statement is flushed to the disk share the next one. The writer
/// has a connection of its own, so that accepting never waits for handlers.
/// </summary>
internal sealed class InboxWriter : IAsyncDisposable
{
    private const int MaxBatch = 500;
    private const long MaxBytes = 8 << 20;
    private const int Retries = 5;

    private readonly InboxDatabase _database;
    private readonly InsertStatement _statement;
    private readonly Channel<Write> _queue = Channel.CreateUnbounded<Write>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _loop;
    private NpgsqlConnection? _connection;

    public InboxWriter(InboxDatabase database, InsertStatement statement)
    {
        _database = database;
        _statement = statement;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Stores a webhook, and returns when it is durable. A webhook that is canceled before its turn is not stored.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="handlers">The handlers of the webhook; <see langword="null"/> if they are not known.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns><see langword="true"/> if the webhook was stored; <see langword="false"/> if it is a duplicate.</returns>
    public async Task<bool> StoreAsync(ReceivedWebhook webhook, IReadOnlyList<string>? handlers, CancellationToken cancellationToken)
    {
        var write = new Write(webhook, handlers, cancellationToken);

        if (!_queue.Writer.TryWrite(write))
        {
            throw new InvalidOperationException("The PostgreSQL inbox is closed because the application is stopping or has stopped.");
        }

        return await write.Completion.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Stores the queued webhooks, and refuses later ones.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        _closing.CancelAfter(TimeSpan.FromSeconds(5));
        await _loop;
        _closing.Dispose();

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    private async Task RunAsync()
    {
        List<Write> batch = [];

        while (await _queue.Reader.WaitToReadAsync())
        {
            long bytes = 0;

            while (batch.Count < MaxBatch && bytes < MaxBytes && _queue.Reader.TryRead(out Write? write))
            {
                bytes += write.Webhook.Body.Length;
                batch.Add(write);
            }

            await StoreAsync(batch);
            batch.Clear();
        }
    }

    private async Task StoreAsync(List<Write> batch, int attempt = 1)
    {
        batch.RemoveAll(write => write.IsCanceled());

        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            _connection ??= await _database.OpenAsync(_closing.Token);
            HashSet<string> stored = await _statement.ExecuteAsync(_connection, batch, _closing.Token);
            _database.ReportFound();

            foreach (Write write in batch)
            {
                // Of the duplicates in one batch, the first is new.
                write.Completion.TrySetResult(stored.Remove(write.Webhook.DeduplicationKey));
            }
        }
        catch (Exception exception) when (Failures.IsConflict(exception) && attempt < Retries)
        {
            await StoreAsync(batch, attempt + 1);
        }
        catch (Exception exception) when (Failures.IsOfStatement(exception, _connection) && batch.Count > 1)
        {
            // One of them cannot be stored, or the statement was canceled: store each of them separately.
            foreach (Write write in batch)
            {
                await StoreAsync([write]);
            }
        }
        catch (Exception exception) when (Failures.IsOfPool(exception) && _connection is not null && attempt < Retries)
        {
            // The session was terminated, or its server is read-only. Another session may work, and storing a webhook twice has no effect.
            await LeaveAsync(exception);
            await StoreAsync(batch, attempt + 1);
        }
        catch (Exception exception)
        {
            batch.ForEach(write => write.Fail(exception));

            if (!Failures.IsOfStatement(exception, _connection))
            {
                _database.ReportLost(exception);
                await LeaveAsync(exception);
            }
        }
    }

    private async Task LeaveAsync(Exception exception)
    {
        NpgsqlConnection? connection = _connection;
        _connection = null;
        await _database.CloseAsync(connection, exception);
    }

    internal sealed record Write(ReceivedWebhook Webhook, IReadOnlyList<string>? Handlers, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<bool> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsCanceled() => CancellationToken.IsCancellationRequested && (Completion.TrySetCanceled(CancellationToken) || true);

        public void Fail(Exception exception)
        {
            Completion.TrySetException(exception);

            // The caller may no longer wait, and then the exception would stay unobserved.
            _ = Completion.Task.Exception;
        }
    }
}
