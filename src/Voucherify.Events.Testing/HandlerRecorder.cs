using System.Collections.Concurrent;
using System.Diagnostics;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>Records the handlers that run for a webhook, from the spans that the receiver emits.</summary>
internal sealed class HandlerRecorder : IDisposable
{
    // The custom property in which the receiver stores the exception of a handler, for in-process listeners.
    private const string ExceptionProperty = "voucherify.exception";

    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public HandlerRecorder()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == WebhookInstrumentation.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Gets the runs for a webhook. Other tests can deliver other webhooks at the same time.</summary>
    public IReadOnlyList<HandlerRun> RunsOf(WebhookEvent? webhook) =>
    [
        .. _spans
            .Where(span => webhook is not null && Equals(span.GetTagItem("messaging.message.id"), webhook.Id))
            .Where(span => span.GetTagItem(WebhookInstrumentation.HandlerAttribute) is string)
            .Select(span => new HandlerRun
            {
                Handler = (string)span.GetTagItem(WebhookInstrumentation.HandlerAttribute)!,
                Duration = span.Duration,
                Exception = span.GetCustomProperty(ExceptionProperty) as Exception,
            }),
    ];

    public void Dispose() => _listener.Dispose();
}
