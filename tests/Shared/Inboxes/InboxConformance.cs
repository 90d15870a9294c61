using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>What an inbox promises. Derive from it and name the inbox; every test starts at least one process with it.</summary>
public abstract partial class InboxConformance : IAsyncLifetime
{
    private const string First = "whs_first";
    private const string Second = "whs_second";
    private const string TestSend = "whs_000000000000000000";

    private readonly HandlerRuns _runs = new();
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Whether the inbox stores webhooks first, and retries by itself. False for one that runs the handlers before it returns: then
    /// Voucherify's resends are the retry, and the tests hold it to that instead.
    /// </summary>
    protected virtual bool StoresFirst => true;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual Task DisposeAsync()
    {
        _release.TrySetResult();
        return Task.CompletedTask;
    }

    [InboxFact]
    public async Task A_webhook_is_taken_over_and_handled()
    {
        await using InboxHost host = await StartAsync(Succeed);

        WebhookReceipt receipt = await host.AcceptAsync(First);

        receipt.Should().Be(StoresFirst ? WebhookReceipt.Stored : WebhookReceipt.Handled);
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task The_handler_gets_what_was_sent()
    {
        WebhookEvent? seen = null;
        await using InboxHost host = await StartAsync((webhook, _) =>
        {
            seen = webhook;
            return Task.CompletedTask;
        });

        await host.AcceptAsync(First);

        await DoneAsync(First);
        seen!.Id.Should().Be(First);
        seen.EventType.Should().Be(VoucherPublished.EventType);
        seen.Data.Should().BeOfType<VoucherPublished>().Which.Voucher!.Code.Should().Be("Zażółć");
    }

    [InboxFact]
    public async Task A_webhook_that_no_handler_takes_is_done()
    {
        await using InboxHost host = await InboxHost.StartAsync(voucherify => UseInbox(voucherify, Configure));

        WebhookReceipt receipt = await host.AcceptAsync(First);

        receipt.Should().Be(StoresFirst ? WebhookReceipt.Stored : WebhookReceipt.Unhandled);
        await SettleAsync(host, dead: 0);
    }

    [InboxFact]
    public async Task A_webhook_that_is_done_is_a_duplicate_when_it_comes_again()
    {
        await using InboxHost host = await StartAsync(Succeed);
        await host.AcceptAsync(First);
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);

        WebhookReceipt receipt = await host.AcceptAsync(First);

        receipt.Should().Be(WebhookReceipt.Duplicate);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task A_copy_that_comes_while_the_webhook_is_handled_is_a_duplicate()
    {
        await using InboxHost host = await StartAsync((_, _) => _release.Task);
        Task<WebhookReceipt> accepting = host.AcceptAsync(First);
        await BegunAsync(First);

        Task<WebhookReceipt> copy = host.AcceptAsync(First);

        if (StoresFirst)
        {
            (await copy).Should().Be(WebhookReceipt.Duplicate, "it is answered while the handler runs");
        }

        _release.SetResult();
        await accepting;
        (await copy).Should().Be(WebhookReceipt.Duplicate);
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task Of_many_copies_at_once_one_is_taken_over()
    {
        await using InboxHost host = await StartAsync(Succeed);

        WebhookReceipt[] receipts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => host.AcceptAsync(First)));

        receipts.Count(receipt => receipt == WebhookReceipt.Duplicate).Should().Be(15);
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task Many_webhooks_at_once_are_each_handled_once()
    {
        await using InboxHost host = await StartAsync(Succeed);
        string[] ids = [.. Enumerable.Range(0, 100).Select(number => $"whs_many{number}")];

        await Task.WhenAll(ids.Select(id => host.AcceptAsync(id)));

        await _runs.UntilAsync(runs => runs.Done.Count >= ids.Length);
        await SettleAsync(host, dead: 0);
        _runs.Done.Should().BeEquivalentTo(ids);
    }

    [InboxFact]
    public async Task Ids_that_differ_in_case_are_two_webhooks()
    {
        await using InboxHost host = await StartAsync(Succeed);
        await host.AcceptAsync("whs_a");

        WebhookReceipt receipt = await host.AcceptAsync("whs_A");

        receipt.Should().NotBe(WebhookReceipt.Duplicate);
        await DoneAsync("whs_A");
    }

    [InboxFact]
    public async Task A_transaction_that_is_sent_as_pending_and_as_approved_is_handled_each_time()
    {
        var seen = new ConcurrentBag<string>();
        await using InboxHost host = await StartAsync((webhook, _) =>
        {
            seen.Add($"{webhook.Event?.Id} {(webhook.Data as LoyaltyV2TransactionEvent)?.Transaction?.Status}");
            return Task.CompletedTask;
        });

        await host.AcceptAsync(PointsEarned(First, "PENDING"));
        WebhookReceipt approved = await host.AcceptAsync(PointsEarned(Second, "APPROVED"));

        approved.Should().NotBe(WebhookReceipt.Duplicate, "only the id of the delivery tells a copy");
        await DoneAsync(First);
        await DoneAsync(Second);
        seen.Should().BeEquivalentTo("lctx_1 PENDING", "lctx_1 APPROVED");
    }

    [InboxFact]
    public async Task Test_sends_are_handled_each_though_all_have_one_id()
    {
        await using InboxHost host = await StartAsync(Succeed);
        await host.AcceptAsync(TestSend);

        WebhookReceipt receipt = await host.AcceptAsync(TestSend);

        receipt.Should().NotBe(WebhookReceipt.Duplicate);
        await DoneAsync(TestSend, times: 2);
    }

    [InboxFact]
    public async Task A_handler_that_fails_runs_again()
    {
        int runs = 0;
        await using InboxHost host = await StartAsync((_, _) => Interlocked.Increment(ref runs) == 1 ? Fail("once") : Task.CompletedTask);

        if (StoresFirst)
        {
            await host.AcceptAsync(First);
        }
        else
        {
            await FluentActions.Awaiting(() => host.AcceptAsync(First)).Should().ThrowAsync<WebhookHandlerException>();
            (await host.AcceptAsync(First)).Should().Be(WebhookReceipt.Handled, "Voucherify's resend is the retry");
        }

        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First, First);
    }

    [InboxFact]
    public async Task A_webhook_that_fails_until_its_last_retry_is_given_up()
    {
        ReceivedWebhook webhook = InboxHost.Webhook(First, traceParent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        await using InboxHost host = await StartAsync((_, _) => Fail("always"));

        if (!StoresFirst)
        {
            host.Inbox.Should().NotBeAssignableTo<IDurableWebhookInbox>("it has no dead letters");
            await AssertThatEachResendRunsAsync(host);
            return;
        }

        await host.AcceptAsync(webhook);
        await SettleAsync(host, dead: 1);

        DeadLetter dead = (await host.Durable.GetDeadLettersAsync()).Items.Should().ContainSingle().Which;
        dead.Attempts.Should().Be(3, "there are two retries");
        dead.Error.Should().Contain("always").And.Contain(nameof(WebhookHandlerException));
        dead.FailedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, InboxHost.Patience);
        dead.FailedAt.Offset.Should().Be(TimeSpan.Zero);
        dead.Webhook.Id.Should().Be(webhook.Id);
        dead.Webhook.EventType.Should().Be(webhook.EventType);
        dead.Webhook.Body.ToArray().Should().Equal(webhook.Body.ToArray());
        dead.Webhook.ReceivedAt.Should().BeCloseTo(webhook.ReceivedAt, TimeSpan.FromMilliseconds(1));
        dead.Webhook.TraceParent.Should().Be(webhook.TraceParent);
        _runs.Begun.Should().Equal(First, First, First);
        (await host.AcceptAsync(First)).Should().Be(WebhookReceipt.Duplicate, "it is kept, and can be put back");
    }

    [InboxFact]
    public async Task A_dead_letter_that_is_put_back_runs_again_with_all_retries()
    {
        bool fails = true;
        int runsUntilSuccess = int.MaxValue;
        await using InboxHost host = await StartAsync((_, _) =>
            Volatile.Read(ref fails) && Interlocked.Decrement(ref runsUntilSuccess) > 0 ? Fail("until the cause is gone") : Task.CompletedTask);

        if (!StoresFirst)
        {
            await AssertThatEachResendRunsAsync(host);
            Volatile.Write(ref fails, false);
            (await host.AcceptAsync(First)).Should().Be(WebhookReceipt.Handled, "Voucherify's own resend puts it back");
            return;
        }

        await host.AcceptAsync(First);
        await SettleAsync(host, dead: 1);
        Volatile.Write(ref runsUntilSuccess, 3);

        bool replayed = await host.Durable.ReplayAsync(First);

        replayed.Should().BeTrue();
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.TimesBegun(First).Should().Be(6, "it failed three times before, and twice afterwards");
        (await host.Durable.GetDeadLettersAsync()).Items.Should().BeEmpty();
        (await host.Durable.ReplayAsync(First)).Should().BeFalse("it is no dead letter any more");
    }

    [InboxFact]
    public async Task What_is_no_dead_letter_cannot_be_put_back()
    {
        await using InboxHost host = await StartAsync(Succeed);

        if (!StoresFirst)
        {
            host.Services.GetService<IDurableWebhookInbox>().Should().BeNull("there is nothing to put back");
            return;
        }

        await host.AcceptAsync(First);
        await DoneAsync(First);
        await SettleAsync(host, dead: 0);

        (await host.Durable.ReplayAsync(First)).Should().BeFalse();
        (await host.Durable.ReplayAsync("whs_never_seen")).Should().BeFalse();
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task Dead_letters_are_listed_last_first_and_no_more_than_asked_for()
    {
        await using InboxHost host = await StartAsync((_, _) => Fail("always"));

        if (!StoresFirst)
        {
            await AssertThatEachResendRunsAsync(host);
            return;
        }

        foreach ((string id, int count) in new[] { ("whs_1", 1), ("whs_2", 2), ("whs_3", 3) })
        {
            await host.AcceptAsync(id);
            await host.UntilAsync(status => status.DeadLetters == count);
        }

        (await host.Durable.GetDeadLettersAsync()).Items.Select(dead => dead.Webhook.Id).Should().Equal("whs_3", "whs_2", "whs_1");
        (await host.Durable.GetDeadLettersAsync(limit: 2)).Items.Select(dead => dead.Webhook.Id).Should().Equal("whs_3", "whs_2");
    }

    [InboxFact]
    public async Task A_body_that_can_no_longer_be_read_is_given_up_and_blocks_nobody()
    {
        await using InboxHost host = await StartAsync(Succeed, options => options.MaxConcurrency = 1);
        ReceivedWebhook unreadable = InboxHost.Webhook(First, body: "no JSON");

        if (StoresFirst)
        {
            await host.AcceptAsync(unreadable);
        }
        else
        {
            await FluentActions.Awaiting(() => host.AcceptAsync(unreadable)).Should().ThrowAsync<WebhookException>();
        }

        await host.AcceptAsync(Second);
        await DoneAsync(Second);
        await SettleAsync(host, dead: 1);
        _runs.Begun.Should().Equal(Second);
    }

    [InboxFact]
    public async Task A_webhook_that_always_fails_does_not_block_the_others()
    {
        string[] others = [.. Enumerable.Range(0, 10).Select(number => $"whs_other{number}")];
        await using InboxHost host = await StartAsync(
            (webhook, _) => webhook.Id == First ? Fail("always") : Task.CompletedTask,
            options =>
            {
                options.MaxConcurrency = 1;
                options.RetryDelays = [TimeSpan.FromHours(1)];
            });

        Task<WebhookReceipt> poison = host.AcceptAsync(First);
        await BegunAsync(First);
        await Task.WhenAll(others.Select(id => host.AcceptAsync(id)));

        await _runs.UntilAsync(runs => runs.Done.Count == others.Length);
        _runs.TimesBegun(First).Should().Be(1);

        if (StoresFirst)
        {
            (await poison).Should().Be(WebhookReceipt.Stored);
            (await host.UntilAsync(status => status.Waiting == 1)).DeadLetters.Should().Be(0, "it waits for its retry");
        }
        else
        {
            await FluentActions.Awaiting(() => poison).Should().ThrowAsync<WebhookHandlerException>();
        }
    }

    [InboxFact]
    public async Task A_later_webhook_need_not_wait_for_an_earlier_one()
    {
        await using InboxHost host = await StartAsync((webhook, _) => webhook.Id == First ? _release.Task : Task.CompletedTask);
        Task<WebhookReceipt> earlier = host.AcceptAsync(First);
        await BegunAsync(First);

        await host.AcceptAsync(Second);

        await DoneAsync(Second);
        _runs.TimesDone(First).Should().Be(0, "no order is promised");
        _release.SetResult();
        await earlier;
        await DoneAsync(First);
    }

    [InboxFact]
    public async Task No_more_webhooks_are_handled_at_once_than_allowed()
    {
        await using InboxHost host = await StartAsync((_, _) => _release.Task, options => options.MaxConcurrency = 2);
        Task[] accepting = [.. Enumerable.Range(0, 6).Select(number => host.AcceptAsync($"whs_{number}"))];

        if (!StoresFirst)
        {
            await _runs.UntilAsync(runs => runs.MostAtOnce == 6);
            _release.SetResult();
            await Task.WhenAll(accepting);
            return;
        }

        await Task.WhenAll(accepting);
        await _runs.UntilAsync(runs => runs.MostAtOnce == 2);
        _release.SetResult();
        await _runs.UntilAsync(runs => runs.Done.Count == 6);
        _runs.MostAtOnce.Should().Be(2);
    }

    [InboxFact]
    public async Task The_status_tells_what_waits_and_since_when()
    {
        await using InboxHost host = await StartAsync((_, _) => _release.Task, options => options.MaxConcurrency = 1);
        DateTimeOffset anHourAgo = DateTimeOffset.UtcNow - TimeSpan.FromHours(1);

        if (!StoresFirst)
        {
            Task<WebhookReceipt> accepting = host.AcceptAsync(First);
            await BegunAsync(First);
            accepting.IsCompleted.Should().BeFalse("nothing waits here but the sender");
            _release.SetResult();
            await accepting;
            return;
        }

        (await host.Durable.GetStatusAsync()).Should().BeEquivalentTo(
            new WebhookInboxStatus(), options => options.ComparingByMembers<WebhookInboxStatus>());
        await host.AcceptAsync(InboxHost.Webhook(First, receivedAt: anHourAgo));
        await host.AcceptAsync(InboxHost.Webhook(Second, receivedAt: anHourAgo + TimeSpan.FromMinutes(1)));
        await _runs.UntilAsync(runs => runs.Begun.Count == 1);

        WebhookInboxStatus status = await host.Durable.GetStatusAsync();

        status.Waiting.Should().Be(2, "what runs is not done");
        status.DeadLetters.Should().Be(0);
        status.OldestWaiting.Should().BeCloseTo(anHourAgo, TimeSpan.FromMilliseconds(1));
        _release.SetResult();
        (await host.UntilSettledAsync()).OldestWaiting.Should().BeNull();
    }

    [InboxFact]
    public async Task An_acceptance_that_is_cancelled_throws_and_the_resend_is_handled_once()
    {
        await using InboxHost host = await StartAsync(Succeed);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => host.AcceptAsync(First, cancellation.Token)).Should().ThrowAsync<OperationCanceledException>();
        await host.AcceptAsync(First);

        await DoneAsync(First);
        await SettleAsync(host, dead: 0);
        _runs.Begun.Should().Equal(First);
    }

    [InboxFact]
    public async Task A_run_is_cancelled_with_its_acceptance_only_where_nothing_is_stored()
    {
        var given = new TaskCompletionSource<CancellationToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var accepting = new CancellationTokenSource();
        await using InboxHost host = await StartAsync((_, cancellationToken) =>
        {
            given.SetResult(cancellationToken);
            return _release.Task;
        });
        Task<WebhookReceipt> acceptance = host.AcceptAsync(First, accepting.Token);
        CancellationToken token = await given.Task.WaitAsync(InboxHost.Patience);

        if (StoresFirst)
        {
            await acceptance;
        }

        await accepting.CancelAsync();

        token.IsCancellationRequested.Should().Be(!StoresFirst, "where webhooks are stored, nobody waits for the handlers");
        _release.SetResult();
        await DoneAsync(First);
    }

    [InboxFact]
    public async Task Stopping_waits_for_what_runs_and_keeps_what_waits()
    {
        await using InboxHost host = await StartAsync((_, _) => _release.Task, options => options.MaxConcurrency = 1);
        Task<WebhookReceipt> accepting = host.AcceptAsync(First);
        await BegunAsync(First);

        if (!StoresFirst)
        {
            // Nothing is kept; what runs is not cut off, and Kestrel waits for its answer.
            await host.StopAsync();
            _release.SetResult();
            (await accepting).Should().Be(WebhookReceipt.Handled);
            return;
        }

        await host.AcceptAsync(Second);
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        Task stop = host.StopAsync();
        await stopping.Task.WaitAsync(InboxHost.Patience);
        stop.IsCompleted.Should().BeFalse("a handler runs");
        _release.SetResult();
        await stop.WaitAsync(InboxHost.Patience);
        _runs.TimesDone(First).Should().Be(1, "stopping waits for what runs");

        await using InboxHost next = await StartAsync(Succeed);

        await DoneAsync(Second);
        await SettleAsync(next, dead: 0);
        _runs.Done.Should().BeEquivalentTo([First, Second], "nothing is lost, and nothing runs again");
        (await next.AcceptAsync(First)).Should().Be(WebhookReceipt.Duplicate, "a restart forgets nothing");
    }

    [InboxFact]
    public async Task A_trace_leads_from_the_request_to_its_handlers()
    {
        const string Trace = "0af7651916cd43dd8448eb211c80319c";
        string id = $"whs_{Guid.NewGuid():N}";
        var processed = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Voucherify.Events",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.Kind == ActivityKind.Consumer && activity.GetTagItem("messaging.message.id") as string == id)
                {
                    processed.TrySetResult(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using InboxHost host = await StartAsync(Succeed);

        await host.AcceptAsync(InboxHost.Webhook(id, traceParent: $"00-{Trace}-b7ad6b7169203331-01"));

        Activity activity = await processed.Task.WaitAsync(InboxHost.Patience);
        activity.Links.Should().ContainSingle().Which.Context.TraceId.ToHexString().Should().Be(Trace);
        activity.ParentId.Should().BeNull("it runs when its time has come, not as a part of anything else");
    }

    /// <summary>
    /// Registers the inbox under test. Called once for each process that a test starts: all of one test share one store, which is empty
    /// at first.
    /// </summary>
    /// <param name="voucherify">What registers the handlers.</param>
    /// <param name="configure">What the inbox is to be configured with, where it has options.</param>
    protected abstract void UseInbox(VoucherifyWebhooksBuilder voucherify, Action<WebhookInboxOptions> configure);

    /// <summary>One transaction in a status: the event has the same id each time.</summary>
    private static ReceivedWebhook PointsEarned(string id, string status) => InboxHost.Webhook(
        id,
        $$$"""
        {"data":{"transaction":{"id":"lctx_1","type":"POINTS_EARNED","status":"{{{status}}}","object":"card_transaction"}},
        "source":{"id":"wfdef_1-wfrnstp_{{{id}}}","object":"workflow"},"event":{"id":"lctx_1","type":"POINTS_EARNED"},"type":"POINTS_EARNED","id":"{{{id}}}"}
        """,
        eventType: LoyaltyV2PointsEarned.EventType);

    private static void Configure(WebhookInboxOptions options) =>
        options.RetryDelays = [TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(20)];

    private static Task Succeed(WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Fail(string message) => throw new InvalidOperationException(message);

    private Task<InboxHost> StartAsync(Func<WebhookEvent, CancellationToken, Task> handle, Action<WebhookInboxOptions>? configure = null) =>
        InboxHost.StartAsync(voucherify =>
        {
            voucherify.AddHandler<WebhookEventData>((_, webhook, cancellationToken) =>
                _runs.RunAsync(webhook.Id, () => handle(webhook, cancellationToken)));
            UseInbox(voucherify, options =>
            {
                Configure(options);
                configure?.Invoke(options);
            });
        });

    private Task BegunAsync(string id) => _runs.UntilAsync(runs => runs.TimesBegun(id) >= 1);

    private Task DoneAsync(string id, int times = 1) => _runs.UntilAsync(runs => runs.TimesDone(id) >= times);

    /// <summary>Waits until nothing waits any more, and looks at what is dead; there is nothing of either where nothing is stored.</summary>
    private async Task SettleAsync(InboxHost host, int dead)
    {
        if (StoresFirst)
        {
            (await host.UntilSettledAsync()).DeadLetters.Should().Be(dead);
        }
    }

    private async Task AssertThatEachResendRunsAsync(InboxHost host)
    {
        int before = _runs.TimesBegun(First);

        for (int send = 1; send <= 5; send++)
        {
            await FluentActions.Awaiting(() => host.AcceptAsync(First)).Should().ThrowAsync<WebhookHandlerException>();
        }

        _runs.TimesBegun(First).Should().Be(before + 5, "Voucherify counts the retries, and gives up");
    }
}
