using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>What is promised of several handlers: those that are done do not run again, and those that are missing are named.</summary>
public abstract partial class InboxConformance
{
    private const string Book = nameof(HandlerScript.Book);
    private const string Mail = nameof(HandlerScript.Mail);

    [InboxFact]
    public async Task A_retry_runs_only_the_handlers_that_failed()
    {
        int fails = 2;
        var script = new HandlerScript((handler, _) => handler == Mail && Interlocked.Decrement(ref fails) >= 0 ? Fail("no post") : Task.CompletedTask);
        await using InboxHost host = await StartAsync(script, [Book, Mail]);

        if (await IsInlineAsync(host))
        {
            return;
        }

        await host.AcceptAsync(First);

        await host.UntilSettledAsync();
        script.Begun.Should().BeEquivalentTo([$"{Book} {First}", $"{Mail} {First}", $"{Mail} {First}", $"{Mail} {First}"]);
    }

    [InboxFact]
    public async Task A_replay_runs_only_the_handlers_that_failed()
    {
        bool fails = true;
        var script = new HandlerScript((handler, _) => handler == Mail && Volatile.Read(ref fails) ? Fail("no post") : Task.CompletedTask);
        await using InboxHost host = await StartAsync(script, [Book, Mail], options => options.RetryDelays = []);

        if (await IsInlineAsync(host))
        {
            return;
        }

        await host.AcceptAsync(First);
        await SettleAsync(host, dead: 1);
        (await host.Durable.FindDeadLetterAsync(First))!.Handlers.Should().Equal(Mail);
        Volatile.Write(ref fails, false);

        await host.Durable.ReplayAsync(First);

        await SettleAsync(host, dead: 0);
        script.Begun.Should().BeEquivalentTo([$"{Book} {First}", $"{Mail} {First}", $"{Mail} {First}"]);
    }

    [InboxFact]
    public async Task A_handler_that_no_longer_exists_is_named_by_the_dead_letter_and_runs_when_it_is_back()
    {
        var script = new HandlerScript((handler, _) => handler == Mail ? FailWhenReleasedAsync("no post") : Task.CompletedTask);

        await using (InboxHost host = await StartAsync(script, [Book, Mail], options => options.RetryDelays = [TimeSpan.FromSeconds(1)]))
        {
            if (await IsInlineAsync(host))
            {
                return;
            }

            await host.AcceptAsync(First);
            await script.UntilAsync(begun => begun.Count == 2);
            await StopAndReleaseAsync(host);
        }

        await using (InboxHost without = await StartAsync(script, [Book], options => options.RetryDelays = []))
        {
            await SettleAsync(without, dead: 1);
            DeadLetter dead = (await without.Durable.FindDeadLetterAsync(First))!;
            dead.Handlers.Should().Equal(Mail);
            dead.Error.Should().Contain(Mail).And.Contain("not registered");
            script.Begun.Should().HaveCount(2, "it has no handler that is still to run");
        }

        var healthy = new HandlerScript((_, _) => Task.CompletedTask);
        await using InboxHost with = await StartAsync(healthy, [Book, Mail]);
        await with.Durable.ReplayAsync(First);
        await SettleAsync(with, dead: 0);
        healthy.Begun.Should().Equal($"{Mail} {First}");
    }

    [InboxFact]
    public async Task A_webhook_is_handled_by_the_handlers_that_were_registered_when_it_was_accepted()
    {
        var script = new HandlerScript((_, _) => FailWhenReleasedAsync("not yet"));

        await using (InboxHost before = await StartAsync(script, [Book], options => options.RetryDelays = [TimeSpan.FromSeconds(1)]))
        {
            if (await IsInlineAsync(before))
            {
                return;
            }

            await before.AcceptAsync(First);
            await script.UntilAsync(begun => begun.Count == 1);
            await StopAndReleaseAsync(before);
        }

        var healthy = new HandlerScript((_, _) => Task.CompletedTask);
        await using InboxHost after = await StartAsync(healthy, [Book, Mail]);

        await SettleAsync(after, dead: 0);
        healthy.Begun.Should().Equal([$"{Book} {First}"], "Mail was added later");
    }

    private async Task FailWhenReleasedAsync(string message)
    {
        await _release.Task;
        await Fail(message);
    }

    /// <summary>Stops a process whose handlers fail meanwhile, so that their retry is left to the next.</summary>
    private async Task StopAndReleaseAsync(InboxHost host)
    {
        Task stop = host.StopAsync();
        _release.SetResult();
        await stop;
    }
}
