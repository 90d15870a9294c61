using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Keeps the newest runs of handlers, based on their spans.</summary>
internal sealed class HandlerRuns(InspectorStream stream, IHostEnvironment environment) : IDisposable
{
    private const int MaxCount = 1_000;
    private const int MaxErrorLength = 4_000;

    // The property in which Hosting provides the exception of a handler to listeners in the process.
    private const string ExceptionProperty = "voucherify.exception";

    private readonly object _gate = new();
    private readonly Queue<HandlerRun> _runs = new();
    private ActivityListener? _listener;

    public void Start()
    {
        // Propagation only: other listeners decide what they record.
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == WebhookInstrumentation.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = Add,
        };

        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Gets the runs of a webhook within a period, the oldest first.</summary>
    public IReadOnlyList<HandlerRun> Find(string webhookId, string receiver, DateTimeOffset from, DateTimeOffset? before)
    {
        lock (_gate)
        {
            List<HandlerRun> found = [];

            foreach (HandlerRun run in _runs)
            {
                if (run.WebhookId == webhookId && run.Receiver == receiver && run.StartedAt >= from && !(run.StartedAt >= before))
                {
                    found.Add(run);
                }
            }

            found.Sort((one, other) => one.StartedAt.CompareTo(other.StartedAt));
            return found;
        }
    }

    public void Dispose() => _listener?.Dispose();

    private void Add(Activity activity)
    {
        if (activity.GetTagItem(WebhookInstrumentation.HandlerAttribute) is not string handler
            || activity.GetTagItem("messaging.message.id") is not string webhookId)
        {
            return;
        }

        // Messages and stack traces of handlers may contain personal data.
        string? error = environment.IsDevelopment() ? activity.GetCustomProperty(ExceptionProperty)?.ToString() : null;

        var run = new HandlerRun
        {
            WebhookId = webhookId,
            Receiver = activity.GetTagItem(WebhookInstrumentation.ReceiverAttribute) as string ?? "",
            Handler = handler,
            StartedAt = activity.StartTimeUtc,
            Duration = activity.Duration,
            ErrorType = activity.GetTagItem("error.type") as string,
            Error = error?.Length > MaxErrorLength ? error[..MaxErrorLength] + "…" : error,
        };

        lock (_gate)
        {
            _runs.Enqueue(run);

            if (_runs.Count > MaxCount)
            {
                _runs.Dequeue();
            }
        }

        stream.TellOfRun(webhookId);
    }
}
