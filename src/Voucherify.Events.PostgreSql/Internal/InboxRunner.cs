using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Claims due webhooks, runs their handlers concurrently, and settles them. Claiming and settling share a round trip: webhooks that finish
/// during a round are settled together with the next one.
/// </summary>
internal sealed class InboxRunner(
    InboxRounds rounds,
    InboxInstance instance,
    IWebhookProcessor processor,
    IOptions<PostgreSqlInboxOptions> options,
    ILogger<PostgreSqlInbox> logger) : IDisposable
{
    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_clockTick = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_untilAborted = TimeSpan.FromSeconds(1);

    private readonly PostgreSqlInboxOptions _options = options.Value;
    private readonly InboxSignal _signal = new();
    private readonly ConcurrentDictionary<string, Claim> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Settlement> _settlements = new();
    private readonly CancellationTokenSource _abort = new();
    private volatile bool _isTaking;
    private volatile bool _isEnding;
    private volatile bool _mustBeAlone;
    private CancellationToken _aborted;
    private Task _loop = Task.CompletedTask;

    /// <summary>Signals that a webhook may be due.</summary>
    public void Wake() => _signal.Set();

    /// <summary>
    /// Signals that a webhook that must run alone has waited long enough: nothing else is claimed until it has run.
    /// </summary>
    public void MakeRoomToBeAlone() => _mustBeAlone = true;

    /// <summary>Determines whether this instance could run the given number of additional webhooks at once.</summary>
    public bool HasRoomFor(int count) => _isTaking && _running.Count + count <= _options.MaxConcurrency;

    public void Start()
    {
        _isTaking = true;
        _aborted = _abort.Token;

        // Handlers do not belong to a request, nor to the start of the application.
        using (ExecutionContext.SuppressFlow())
        {
            _loop = Task.Run(RunAsync);
        }
    }

    /// <summary>Stops claiming and waits for running handlers as long as the host does. Canceled webhooks are released.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _isTaking = false;
        _signal.Set();

        while (!_running.IsEmpty && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
        }

        if (!_running.IsEmpty)
        {
            Log.CutOff(logger, _running.Count);
            await _abort.CancelAsync();
            long started = Stopwatch.GetTimestamp();

            while (!_running.IsEmpty && Stopwatch.GetElapsedTime(started) < s_untilAborted)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
            }
        }

        _isEnding = true;
        _signal.Set();
        await _loop.WaitAsync(s_patience, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _isEnding = true;
        _signal.Set();
        _abort.Cancel();
        _abort.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_isEnding)
        {
            await _signal.WaitAsync();
            await RoundAsync();
        }

        // Handlers that are still running ignore their cancellation token.
        await rounds.CloseAsync(instance.Number);
    }

    private async Task RoundAsync()
    {
        List<Settlement> settlements = [];

        while (settlements.Count < rounds.Batch && _settlements.TryDequeue(out Settlement? settlement))
        {
            settlements.Add(settlement);
        }

        int busy = _running.Count - settlements.Count;
        bool isTaking = _isTaking && (busy == 0 || !(_mustBeAlone || _running.Values.Any(claim => claim.IsAlone)));

        try
        {
            int room = isTaking ? _options.MaxConcurrency - busy : 0;
            IReadOnlyList<Claim> claims = await rounds.RunAsync(settlements, () => [.. _running.Keys], instance.Number, room, alone: _mustBeAlone);
            settlements.ForEach(Settled);

            // A webhook that must run alone runs when nothing else is due, or when it has waited long enough.
            if (isTaking && busy == 0 && claims.Count == 0)
            {
                claims = await rounds.RunAsync([], () => [.. _running.Keys], instance.Number, 1, alone: !_mustBeAlone);
            }

            _mustBeAlone &= !isTaking;
            Start(claims);
        }
        catch (Exception exception)
        {
            // The handlers have run: until the outcome is stored, their webhooks must not be mistaken for waiting ones.
            settlements.Where(settlement => _running.ContainsKey(settlement.Claim.Key)).ToList().ForEach(_settlements.Enqueue);
            await rounds.FailAsync(exception, settlements.Count);
            await Task.WhenAny(Task.Delay(s_pauseAfterError), Task.Delay(Timeout.Infinite, _aborted));
            _signal.Set();
        }
    }

    private void Settled(Settlement settlement)
    {
        _running.TryRemove(settlement.Claim.Key, out _);

        if (settlement.Kind == SettlementKind.Retry && settlement.Delay < InboxKeeper.Interval)
        {
            _ = Task.Delay(settlement.Delay + s_clockTick, CancellationToken.None).ContinueWith(_ => _signal.Set(), TaskScheduler.Default);
        }
    }

    private void Start(IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            _running[claim.Key] = claim;
            _ = Task.Run(() => RunAsync(claim), CancellationToken.None);
        }

        // If some were due, more may be.
        if (claims.Count > 0 || !_settlements.IsEmpty)
        {
            _signal.Set();
        }
    }

    private async Task RunAsync(Claim claim)
    {
        _settlements.Enqueue(await HandleAsync(claim));
        _signal.Set();
    }

    private async Task<Settlement> HandleAsync(Claim claim)
    {
        var settlement = new Settlement(claim, SettlementKind.Released);

        try
        {
            var attempt = new InboxAttempt(claim) { Number = claim.Attempt, Handlers = claim.Handlers };
            WebhookResult result = await processor.ProcessAsync(claim.Webhook, attempt, _aborted);

            return _abort.IsCancellationRequested && !result.IsDone
                ? settlement with { Completed = result.Completed, Left = [.. result.Failures.Select(failure => failure.Handler), .. result.Missing] }
                : Settlement.Of(claim, result, _options.RetryDelays);
        }
        catch (Exception exception)
        {
            return _abort.IsCancellationRequested ? settlement : settlement.Fail(exception, _options.RetryDelays);
        }
    }
}
