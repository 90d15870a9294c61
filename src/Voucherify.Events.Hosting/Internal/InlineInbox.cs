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

    private static readonly Task<bool> s_done = Task.FromResult(true);

    // Each receiver has its own limit. A webhook counts until its handlers end, even after a timeout: handlers that ignore their token must not pile up.
    private readonly Dictionary<string, Places> _places = receivers.ToDictionary(
        receiver => receiver.Name, receiver => new Places(options.Get(receiver.Name).MaxConcurrency), StringComparer.Ordinal);

    private readonly object _gate = new();
    private readonly Dictionary<UInt128, Task<bool>> _running = [];
    private readonly RecentKeys _done = new(Capacity);

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        while (true)
        {
            (Task<bool> run, bool isOurs) = GetOrStart(webhook, cancellationToken);

            try
            {
                bool wasHandled = await run.WaitAsync(cancellationToken);

                return !isOurs ? WebhookReceipt.Duplicate
                    : wasHandled ? WebhookReceipt.Handled
                    : WebhookReceipt.Unhandled;
            }
            catch (Exception) when (!isOurs && (run.IsFaulted || run.IsCanceled) && !cancellationToken.IsCancellationRequested)
            {
                // The other delivery failed and is no longer remembered, so this one can run.
            }
        }
    }

    private (Task<bool> Run, bool IsOurs) GetOrStart(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        UInt128 digest = RecentKeys.Digest(webhook.DeduplicationKey);
        var completion = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        lock (_gate)
        {
            if (_done.Contains(digest))
            {
                return (s_done, false);
            }

            if (_running.TryGetValue(digest, out Task<bool>? run))
            {
                return (run, false);
            }

            _running.Add(digest, completion.Task);
        }

        // On another thread, because a handler that blocks must not delay the response.
        _ = Task.Run(() => RunAsync(webhook, digest, completion, cancellationToken), CancellationToken.None);
        return (completion.Task, true);
    }

    private async Task RunAsync(
        ReceivedWebhook webhook,
        UInt128 digest,
        TaskCompletionSource<bool> completion,
        CancellationToken cancellationToken)
    {
        try
        {
            bool wasHandled = await ProcessAsync(webhook, cancellationToken);

            lock (_gate)
            {
                _running.Remove(digest);
                _done.Add(digest);
            }

            completion.SetResult(wasHandled);
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _running.Remove(digest);
            }

            completion.SetException(exception);

            // If the request has ended, nothing else observes the exception.
            _ = completion.Task.Exception;
        }
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

    private sealed record Places(int Count)
    {
        public SemaphoreSlim Free { get; } = new(Count);
    }
}
