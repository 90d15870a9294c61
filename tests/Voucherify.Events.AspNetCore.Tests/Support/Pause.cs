namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A handler that a test stops half way: it tells that it was entered, and goes on when released.</summary>
internal sealed class Pause
{
    private readonly TaskCompletionSource<CancellationToken> _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _entries;

    /// <summary>Done when the handler was entered; the token that it was given.</summary>
    public Task<CancellationToken> Entered => _entered.Task.InTime();

    /// <summary>How many times it was entered.</summary>
    public int Entries => Volatile.Read(ref _entries);

    public void Release() => _released.TrySetResult();

    public void Fail(Exception exception) => _released.TrySetException(exception);

    /// <summary>Waits, whatever becomes of the token.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _entries);
        _entered.TrySetResult(cancellationToken);
        return _released.Task;
    }
}
