using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A clock that moves when a test moves it, so that no test depends on how fast the machine is.</summary>
internal sealed class ManualTime() : FakeTimeProvider(new DateTimeOffset(2024, 1, 18, 15, 20, 0, TimeSpan.Zero))
{
    private readonly Channel<ITimer> _timers = Channel.CreateUnbounded<ITimer>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>Waits until the time of one more request runs.</summary>
    public Task RequestAdmitted() => _timers.Reader.ReadAsync().InTime();
}
