namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Decides when to look into the queue: at once while there is something in it, otherwise now and then. All that may run a handler look
/// in turn, so that an instance asks the database as often whether it may run one at a time or a hundred.
/// </summary>
internal sealed class Lookout(int lookers) : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim _wake = new(0);
    private volatile bool _isEmpty;

    /// <summary>Waits until it makes sense to look.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _isEmpty
        ? _wake.WaitAsync(Random.Shared.NextDouble() * 2 * lookers * s_interval, cancellationToken)
        : Task.CompletedTask;

    /// <summary>Takes note of what was seen. Where one webhook was, another may be: one more looks.</summary>
    public void Report(bool isEmpty)
    {
        _isEmpty = isEmpty;

        if (!isEmpty)
        {
            Wake();
        }
    }

    /// <summary>Lets one look that waits, or the next one that would.</summary>
    public void Wake()
    {
        if (_wake.CurrentCount == 0)
        {
            _wake.Release();
        }
    }

    public void Dispose() => _wake.Dispose();
}
