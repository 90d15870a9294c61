using System.Collections.Concurrent;
using System.Diagnostics;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>Records which handlers run for a webhook, by the spans that the receiver emits.</summary>
internal sealed class HandlerRecorder : IDisposable
{
    // Where the receiver puts the exception of a handler, for listeners in its process.
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

    /// <summary>The runs for a webhook. Other tests deliver others at the same time.</summary>
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
