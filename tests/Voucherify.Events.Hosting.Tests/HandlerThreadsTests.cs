namespace Voucherify.Events.Hosting.Tests;

public sealed class HandlerThreadsTests
{
    [Fact]
    public async Task However_many_handlers_block_there_is_a_thread_for_others()
    {
        using var blocked = new ManualResetEventSlim();
        Task[] handlers = [.. Enumerable.Range(0, 100).Select(_ => Task.Run(() =>
        {
            HandlerThreads.Enter();
            blocked.Wait();
            HandlerThreads.Exit();
        }))];

        // Without it the pool adds one thread a second.
        Func<Task> others = () => Task.Run(() => { }).WaitAsync(TimeSpan.FromSeconds(20));

        await others.Should().NotThrowAsync();
        blocked.Set();
        await Task.WhenAll(handlers);
    }

    [Fact]
    public void A_minimum_that_is_high_enough_is_left_alone()
    {
        HandlerThreads.Enter();
        ThreadPool.GetMinThreads(out int before, out _);

        HandlerThreads.Exit();
        HandlerThreads.Enter();

        ThreadPool.GetMinThreads(out int after, out _);
        after.Should().Be(before);
        HandlerThreads.Exit();
    }
}
