using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Runs the handlers before the response, once for each webhook within this process, and limits how many webhooks are handled concurrently.
/// Retries are left to Voucherify.
/// </summary>
#pragma warning disable CA1001 // Handlers can outlive the container, and a semaphore without a wait handle holds no resources.
internal sealed class InlineInbox(IWebhookProcessor processor, IEnumerable<ReceiverRegistration> receivers, IOptionsMonitor<VoucherifyWebhooksOptions> options, ILogger<InlineInbox> logger) : IWebhookInbox
{
    /// <summary>The number of handled webhooks that are remembered to recognize duplicates.</summary>
    internal const int Capacity = 10_000;

    private static readonly Task<Run> s_done = Task.FromResult(default(Run));

    // Each receiver has its own limit. A webhook counts until its handlers end, even after a timeout: handlers that ignore their token must not pile up.
    private readonly Dictionary<string, Places> _places = receivers.ToDictionary(
        receiver => receiver.Name, receiver => new Places(options.Get(receiver.Name).MaxConcurrency), StringComparer.Ordinal);

    private readonly object _gate = new();
    private readonly Dictionary<UInt128, Task<Run>> _running = [];
    private readonly RecentKeys _done = new(Capacity);

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        while (true)
        {
            (Task<Run> task, bool isOurs) = GetOrStart(webhook, cancellationToken);
            Run run = await task.WaitAsync(cancellationToken);

            if (isOurs)
            {
                run.Failure?.Throw();
                return run.WasHandled ? WebhookReceipt.Handled : WebhookReceipt.Unhandled;
            }

            if (run.Failure is null)
            {
                return WebhookReceipt.Duplicate;
            }

            // The other delivery failed and is no longer remembered, so this one can run.
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private (Task<Run> Run, bool IsOurs) GetOrStart(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        UInt128 digest = RecentKeys.Digest(webhook.DeduplicationKey);

        lock (_gate)
        {
            if (_done.Contains(digest))
            {
                return (s_done, false);
            }

            if (_running.TryGetValue(digest, out Task<Run>? run))
            {
                return (run, false);
            }

            run = RunAsync(webhook, digest, cancellationToken);
            _running.Add(digest, run);
            return (run, true);
        }
    }

    private async Task<Run> RunAsync(ReceivedWebhook webhook, UInt128 digest, CancellationToken cancellationToken)
    {
        // On another thread, because a handler that blocks must not delay the response. The rest of the request follows on that thread.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        Run run;

        try
        {
            run = new Run(await ProcessAsync(webhook, cancellationToken), null);
        }
        catch (Exception exception)
        {
            run = new Run(false, ExceptionDispatchInfo.Capture(exception));
        }

        lock (_gate)
        {
            _running.Remove(digest);

            if (run.Failure is null)
            {
                _done.Add(digest);
            }
        }

        return run;
    }

    private async Task<bool> ProcessAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        // A receiver that is not registered has no handlers.
        if (!_places.TryGetValue(webhook.Receiver, out Places? places))
        {
            return false;
        }

        try
        {
            await places.Free.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.Crowded(logger, webhook.Id, WebhookTelemetry.TypeOf(webhook.EventType), places.Count);
            throw;
        }

        try
        {
            WebhookResult result = await processor.ProcessAsync(webhook, new WebhookAttempt(), cancellationToken);

            return result.Failures.Count > 0 ? throw new WebhookHandlerException(result.Failures) : result.Completed.Count > 0;
        }
        finally
        {
            places.Free.Release();
        }
    }

    private readonly record struct Run(bool WasHandled, ExceptionDispatchInfo? Failure);

    private sealed record Places(int Count)
    {
        public SemaphoreSlim Free { get; } = new(Count);
    }
}
