using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Provides a cancellation token for code of the application. Callbacks on it run on the thread pool and never in a timer, where an
/// exception would end the process, and where a callback that blocks would delay all callbacks that were registered before it.
/// </summary>
internal sealed class GuardedToken : IDisposable
{
    // Not disposed, because a handler can use its token after it has returned. The source holds no resources that must be released.
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly ILogger _logger;

    public GuardedToken(ILogger logger, CancellationToken origin)
    {
        _logger = logger;
        _registration = origin.UnsafeRegister(static state => _ = ((GuardedToken)state!).CancelAsync(), this);
    }

    /// <summary>A token that is canceled with the original token, until this instance is disposed.</summary>
    public CancellationToken Token => _source.Token;

    // Callbacks that were registered later run first, and can dispose this instance before its own callback runs.
    public void Dispose()
    {
        if (_registration.Unregister() && _registration.Token.IsCancellationRequested)
        {
            _ = CancelAsync();
        }
    }

    private async Task CancelAsync()
    {
        try
        {
            await _source.CancelAsync();
        }
        catch (Exception exception)
        {
            Log.CallbackFailed(_logger, exception.GetBaseException().GetType().Name);
            Log.Details(_logger, exception);
        }
    }
}
