using Microsoft.Extensions.Logging.Abstractions;

namespace Voucherify.Events.Hosting.Tests;

public sealed class GuardedTokenTests
{
    [Fact]
    public async Task It_is_canceled_with_its_origin()
    {
        using var origin = new CancellationTokenSource();
        using var guarded = new GuardedToken(NullLogger.Instance, origin.Token);

        await origin.CancelAsync();

        guarded.Token.IsCancellationRequested.Should().BeTrue();
    }

    [Fact]
    public void A_callback_that_throws_does_not_reach_whoever_cancels()
    {
        using var origin = new CancellationTokenSource();
        using var guarded = new GuardedToken(NullLogger.Instance, origin.Token);
        guarded.Token.Register(() => throw new InvalidOperationException());

        origin.Invoking(source => source.Cancel()).Should().NotThrow();
    }

    [Fact]
    public async Task A_callback_that_blocks_does_not_keep_whoever_cancels()
    {
        using var blocked = new ManualResetEventSlim();
        using var origin = new CancellationTokenSource();
        using var guarded = new GuardedToken(NullLogger.Instance, origin.Token);
        guarded.Token.Register(blocked.Wait);

        Func<Task> cancel = () => Task.Run(origin.Cancel).WaitAsync(TimeSpan.FromSeconds(30));

        await cancel.Should().NotThrowAsync();
        blocked.Set();
    }

    [Fact]
    public async Task Once_disposed_it_is_canceled_no_more()
    {
        using var origin = new CancellationTokenSource();
        var guarded = new GuardedToken(NullLogger.Instance, origin.Token);
        guarded.Dispose();

        await origin.CancelAsync();

        guarded.Token.IsCancellationRequested.Should().BeFalse();
    }

    [Fact]
    public void That_it_is_disposed_while_its_origin_is_canceled_loses_no_cancellation()
    {
        using var origin = new CancellationTokenSource();
        var guarded = new GuardedToken(NullLogger.Instance, origin.Token);

        // Registered later and so called first, as the end of a request is.
        origin.Token.Register(guarded.Dispose);
        origin.Cancel();

        guarded.Token.IsCancellationRequested.Should().BeTrue();
    }
}
