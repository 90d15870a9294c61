namespace Voucherify.Events.Hosting;

/// <summary>Runs the handlers before the answer, once for each webhook within this process. Voucherify's resends are the retry.</summary>
internal sealed class InlineInbox(IWebhookProcessor processor) : IWebhookInbox
{
    /// <summary>How many webhooks that are done are remembered.</summary>
    internal const int Capacity = 10_000;

    private readonly object _gate = new();
    private readonly Dictionary<string, Task<bool>> _runs = new(StringComparer.Ordinal);
    private readonly Queue<string> _done = new();

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
                // The other copy failed and is forgotten: this one may run.
            }
        }
    }

    private (Task<bool> Run, bool IsOurs) GetOrStart(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        var completion = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        // Test sends all have the same id: none of them is the copy of another.
        if (!webhook.IsTest)
        {
            lock (_gate)
            {
                if (_runs.TryGetValue(webhook.Id, out Task<bool>? run))
                {
                    return (run, false);
                }

                _runs.Add(webhook.Id, completion.Task);
            }
        }

        // Not on this thread: a handler that blocks must not keep the answer waiting.
        _ = Task.Run(() => RunAsync(webhook, completion, cancellationToken), CancellationToken.None);
        return (completion.Task, true);
    }

    private async Task RunAsync(ReceivedWebhook webhook, TaskCompletionSource<bool> completion, CancellationToken cancellationToken)
    {
        try
        {
            WebhookResult result = await processor.ProcessAsync(webhook, new WebhookAttempt(), cancellationToken);

            if (result.Failures.Count > 0)
            {
                throw new WebhookHandlerException(result.Failures);
            }

            Remember(webhook);
            completion.SetResult(result.Completed.Count > 0);
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _runs.Remove(webhook.Id);
            }

            completion.SetException(exception);

            // The request may be gone, and nobody left to observe it.
            _ = completion.Task.Exception;
        }
    }

    private void Remember(ReceivedWebhook webhook)
    {
        if (webhook.IsTest)
        {
            return;
        }

        lock (_gate)
        {
            _done.Enqueue(webhook.Id);

            if (_done.Count > Capacity)
            {
                _runs.Remove(_done.Dequeue());
            }
        }
    }
}
