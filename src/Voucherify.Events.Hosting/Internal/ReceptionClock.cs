namespace Voucherify.Events.Hosting;

/// <summary>Provides the time when a request was received, and the time elapsed since then.</summary>
internal readonly struct ReceptionClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();

    public TimeSpan Elapsed => time.GetElapsedTime(_start);
}
