using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class InlineInboxTests
{
    [Theory]
    [InlineData(true, WebhookReceipt.Handled)]
    [InlineData(false, WebhookReceipt.Unhandled)]
    public async Task It_says_whether_a_handler_took_the_webhook(bool wasHandled, WebhookReceipt receipt)
    {
        InlineInbox inbox = Create(new Processor((_, _) => Task.FromResult(wasHandled)));

        (await AcceptAsync(inbox, "whs_1")).Should().Be(receipt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_webhook_that_is_done_is_a_duplicate_when_it_comes_again(bool wasHandled)
    {
        var processor = new Processor((_, _) => Task.FromResult(wasHandled));
        InlineInbox inbox = Create(processor);
        await AcceptAsync(inbox, "whs_1");

        (await AcceptAsync(inbox, "whs_1")).Should().Be(WebhookReceipt.Duplicate);
        processor.Runs.Should().Equal("whs_1");
    }

    [Fact]
    public async Task Another_webhook_is_no_duplicate()
    {
        InlineInbox inbox = Create(new Processor((_, _) => Task.FromResult(true)));
        await AcceptAsync(inbox, "whs_a");

        (await AcceptAsync(inbox, "whs_A")).Should().Be(WebhookReceipt.Handled, "ids differ in case");
    }

    [Fact]
    public async Task A_copy_waits_for_the_run_of_the_first()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause));
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;

        Task<WebhookReceipt> copy = AcceptAsync(inbox, "whs_1");

        copy.IsCompleted.Should().BeFalse();
        pause.Release();
        (await first).Should().Be(WebhookReceipt.Handled);
        (await copy).Should().Be(WebhookReceipt.Duplicate);
        pause.Entries.Should().Be(1);
    }

    [Fact]
    public async Task A_webhook_that_finds_no_place_waits_for_one()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause), maxConcurrency: 1);
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;

        Task<WebhookReceipt> second = AcceptAsync(inbox, "whs_2");

        second.IsCompleted.Should().BeFalse();
        pause.Release();
        (await first).Should().Be(WebhookReceipt.Handled);
        (await second).Should().Be(WebhookReceipt.Handled);
    }

    [Fact]
    public async Task A_webhook_that_finds_no_place_in_time_is_not_handled_and_may_come_again()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause), maxConcurrency: 1);
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;
        using var time = new CancellationTokenSource();
        Task<WebhookReceipt> second = AcceptAsync(inbox, "whs_2", time.Token);

        await time.CancelAsync();

        await second.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        pause.Release();
        await first;
        pause.Entries.Should().Be(1);
        (await AcceptAsync(inbox, "whs_2")).Should().Be(WebhookReceipt.Handled);
    }

    [Fact]
    public async Task A_run_that_ignores_its_token_keeps_its_place()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause), maxConcurrency: 2);
        using var time = new CancellationTokenSource();
        Task<WebhookReceipt>[] runs = [.. Enumerable.Range(0, 50).Select(number => AcceptAsync(inbox, $"whs_{number}", time.Token))];
        await pause.Entered;

        await time.CancelAsync();

        await Task.WhenAll(runs).Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        pause.Entries.Should().BeLessThanOrEqualTo(2);
        pause.Release();
    }

    [Fact]
    public async Task Many_copies_at_once_run_once()
    {
        var processor = new Processor(async (_, _) =>
        {
            await Task.Yield();
            return true;
        });
        InlineInbox inbox = Create(processor);
        using var start = new ManualResetEventSlim();
        Task<WebhookReceipt>[] copies =
        [
            .. Enumerable.Range(0, 64).Select(_ => Task.Run(() =>
            {
                start.Wait();
                return AcceptAsync(inbox, "whs_1");
            })),
        ];

        start.Set();

        WebhookReceipt[] receipts = await Task.WhenAll(copies).InTime();
        receipts.Count(receipt => receipt == WebhookReceipt.Handled).Should().Be(1);
        receipts.Count(receipt => receipt == WebhookReceipt.Duplicate).Should().Be(63);
        processor.Runs.Should().ContainSingle();
    }

    [Fact]
    public async Task A_copy_runs_itself_when_the_first_fails()
    {
        var pause = new Pause();
        int runs = 0;
        InlineInbox inbox = Create(new Processor(async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref runs) == 1)
            {
                await pause.WaitAsync(cancellationToken);
            }

            return true;
        }));
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;
        Task<WebhookReceipt> copy = AcceptAsync(inbox, "whs_1");

        pause.Fail(new InvalidOperationException());

        await first.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>();
        (await copy).Should().Be(WebhookReceipt.Handled);
        runs.Should().Be(2);
    }

    [Fact]
    public async Task Of_many_copies_one_runs_when_the_first_fails()
    {
        var pause = new Pause();
        int runs = 0;
        InlineInbox inbox = Create(new Processor(async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref runs) == 1)
            {
                await pause.WaitAsync(cancellationToken);
            }

            return true;
        }));
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;
        Task<WebhookReceipt>[] copies = [.. Enumerable.Range(0, 20).Select(_ => AcceptAsync(inbox, "whs_1"))];

        pause.Fail(new InvalidOperationException());

        WebhookReceipt[] receipts = await Task.WhenAll(copies).InTime();
        receipts.Count(receipt => receipt == WebhookReceipt.Handled).Should().Be(1);
        runs.Should().Be(2);
        await first.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_webhook_that_failed_may_run_again()
    {
        int runs = 0;
        InlineInbox inbox = Create(new Processor((_, _) =>
            Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException() : Task.FromResult(true)));
        await inbox.Invoking(subject => AcceptAsync(subject, "whs_1")).Should().ThrowAsync<InvalidOperationException>();

        (await AcceptAsync(inbox, "whs_1")).Should().Be(WebhookReceipt.Handled);
    }

    [Fact]
    public async Task Whoever_waits_stops_when_its_time_is_up()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause));
        using var timeout = new CancellationTokenSource();
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1", timeout.Token);
        await pause.Entered;

        await timeout.CancelAsync();

        await first.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        pause.Release();
    }

    [Fact]
    public async Task A_copy_stops_waiting_when_its_own_time_is_up()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause));
        using var timeout = new CancellationTokenSource();
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1");
        await pause.Entered;
        Task<WebhookReceipt> copy = AcceptAsync(inbox, "whs_1", timeout.Token);

        await timeout.CancelAsync();

        await copy.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        pause.Release();
        (await first).Should().Be(WebhookReceipt.Handled, "the time of a copy is not the time of the run");
    }

    [Fact]
    public async Task A_run_goes_on_when_nobody_waits_and_makes_later_copies_duplicates()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause));
        using var timeout = new CancellationTokenSource();
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_1", timeout.Token);
        await pause.Entered;
        await timeout.CancelAsync();
        await first.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();

        Task<WebhookReceipt> copy = AcceptAsync(inbox, "whs_1");
        pause.Release();

        (await copy).Should().Be(WebhookReceipt.Duplicate);
        pause.Entries.Should().Be(1);
    }

    [Fact]
    public async Task A_run_that_blocks_its_thread_keeps_nobody_else_waiting()
    {
        using var blocked = new ManualResetEventSlim();
        using var timeout = new CancellationTokenSource();
        var pause = new Pause();
        InlineInbox inbox = Create(new Processor((webhook, cancellationToken) =>
        {
            _ = pause.WaitAsync(cancellationToken);
            blocked.Wait(CancellationToken.None);
            return Task.FromResult(true);
        }));

        Task<WebhookReceipt> first = Task.Run(() => AcceptAsync(inbox, "whs_1", timeout.Token)).InTime();
        await pause.Entered;
        await timeout.CancelAsync();

        await first.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        blocked.Set();
        (await AcceptAsync(inbox, "whs_1")).Should().Be(WebhookReceipt.Duplicate);
    }

    [Theory]
    [InlineData("whs_000000000000000000")]
    [InlineData("whs_0")]
    [InlineData("000000")]
    public async Task A_test_send_is_never_a_duplicate(string id)
    {
        var processor = new Processor((_, _) => Task.FromResult(true));
        InlineInbox inbox = Create(processor);
        await AcceptAsync(inbox, id);

        (await AcceptAsync(inbox, id)).Should().Be(WebhookReceipt.Handled);
        processor.Runs.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("whs_000000000000000001")]
    [InlineData("whs_00000000000000000a")]
    [InlineData("whs_")]
    [InlineData("0_1")]
    public async Task An_id_that_only_looks_like_a_test_send_is_a_duplicate(string id)
    {
        InlineInbox inbox = Create(new Processor((_, _) => Task.FromResult(true)));
        await AcceptAsync(inbox, id);

        (await AcceptAsync(inbox, id)).Should().Be(WebhookReceipt.Duplicate);
    }

    [Fact]
    public async Task Two_test_sends_at_once_run_twice()
    {
        var pause = new Pause();
        InlineInbox inbox = Create(Paused(pause));
        Task<WebhookReceipt> first = AcceptAsync(inbox, "whs_000000000000000000");
        await pause.Entered;
        Task<WebhookReceipt> second = AcceptAsync(inbox, "whs_000000000000000000");

        pause.Release();

        (await first).Should().Be(WebhookReceipt.Handled);
        (await second).Should().Be(WebhookReceipt.Handled);
        pause.Entries.Should().Be(2);
    }

    [Fact]
    public async Task As_many_webhooks_are_remembered_as_its_capacity()
    {
        InlineInbox inbox = await FilledAsync(InlineInbox.Capacity);

        (await AcceptAsync(inbox, "whs_1")).Should().Be(WebhookReceipt.Duplicate);
    }

    [Fact]
    public async Task The_oldest_webhook_is_forgotten_for_one_beyond_its_capacity()
    {
        InlineInbox inbox = await FilledAsync(InlineInbox.Capacity + 1);

        (await AcceptAsync(inbox, "whs_2")).Should().Be(WebhookReceipt.Duplicate);
        (await AcceptAsync(inbox, "whs_1")).Should().Be(WebhookReceipt.Handled);
    }

    private static async Task<InlineInbox> FilledAsync(int count)
    {
        InlineInbox inbox = Create(new Processor((_, _) => Task.FromResult(true)));

        for (int number = 1; number <= count; number++)
        {
            await AcceptAsync(inbox, string.Create(CultureInfo.InvariantCulture, $"whs_{number}"));
        }

        return inbox;
    }

    private static Processor Paused(Pause pause) => new(async (_, cancellationToken) =>
    {
        await pause.WaitAsync(cancellationToken);
        return true;
    });

    private static Task<WebhookReceipt> AcceptAsync(InlineInbox inbox, string id, CancellationToken cancellationToken = default) =>
        inbox.AcceptAsync(
            new ReceivedWebhook
            {
                Id = id,
                EventType = VoucherPublished.EventType,
                Body = default,
                ReceivedAt = DateTimeOffset.UnixEpoch,
            },
            cancellationToken).InTime();

    private static InlineInbox Create(IWebhookProcessor processor, int maxConcurrency = 100) => new(
        processor,
        [new ReceiverRegistration("")],
        new FixedOptions(new VoucherifyWebhooksOptions { MaxConcurrency = maxConcurrency }),
        NullLogger<InlineInbox>.Instance);

    private sealed class FixedOptions(VoucherifyWebhooksOptions options) : IOptionsMonitor<VoucherifyWebhooksOptions>
    {
        public VoucherifyWebhooksOptions CurrentValue => options;

        public VoucherifyWebhooksOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<VoucherifyWebhooksOptions, string?> listener) => null;
    }

    private sealed class Processor(Func<ReceivedWebhook, CancellationToken, Task<bool>> process) : IWebhookProcessor
    {
        public ConcurrentQueue<string> Runs { get; } = new();

        public IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook) => ["handler"];

        public async Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken)
        {
            Runs.Enqueue(webhook.Id);

            return new WebhookResult { Completed = await process(webhook, cancellationToken) ? ["handler"] : [] };
        }
    }
}
