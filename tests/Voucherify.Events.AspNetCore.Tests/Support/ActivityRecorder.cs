using System.Collections.Concurrent;
using System.Diagnostics;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Keeps the spans of the package; or of everybody, other tests included.</summary>
internal sealed class ActivityRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ActivityListener _listener;

    public ActivityRecorder(bool ofEverybody = false)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => ofEverybody || source.Name == "Voucherify.Events",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyCollection<Activity> All => _stopped;

    /// <summary>The spans of a webhook, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Of(string id) => [.. _stopped.Where(activity => activity.GetTagItem("messaging.message.id") as string == id)];

    public void Dispose() => _listener.Dispose();
}
