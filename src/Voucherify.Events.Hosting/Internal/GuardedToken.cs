using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>
/// A token for the code of others. What they register on it runs on a thread of the pool, never in a timer: there an exception would end
/// the process, and a callback that blocks would keep everything waiting that was registered before it.
/// </summary>
internal sealed class GuardedToken : IDisposable
{
    // Not disposed: a handler may use its token for longer than it runs. It holds nothing that has to be given back.
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly ILogger _logger;

    public GuardedToken(ILogger logger, CancellationToken origin)
    {
        _logger = logger;
        _registration = origin.UnsafeRegister(static state => _ = ((GuardedToken)state!).CancelAsync(), this);
    }

    /// <summary>Canceled when the origin is, until this is disposed.</summary>
    public CancellationToken Token => _source.Token;

    // What was registered later is called first, and may dispose of this before its turn has come.
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
