namespace Voucherify.Events.Hosting;

/// <summary>When a request arrived, and how long ago that is.</summary>
internal readonly struct ReceptionClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();

    public TimeSpan Elapsed => time.GetElapsedTime(_start);
}
