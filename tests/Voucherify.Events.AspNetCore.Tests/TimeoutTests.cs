using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class TimeoutTests
{
    private readonly Pause _pause = new();

    [Fact]
    public async Task A_handler_that_ignores_its_token_is_answered_for_with_503()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        _pause.Release();
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_is_answered_for_with_503()
    {
        using var blocked = new ManualResetEventSlim();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>((_, _, cancellationToken) =>
        {
            _ = _pause.WaitAsync(cancellationToken);
            blocked.Wait(CancellationToken.None);
            return Task.CompletedTask;
        }));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        blocked.Set();
    }

    [Fact]
    public async Task A_handler_that_heeds_its_token_is_answered_for_with_503_too()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(
            (_, _, cancellationToken) => _pause.WaitAsync(cancellationToken).WaitAsync(cancellationToken)));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task An_inbox_that_blocks_its_thread_is_answered_for_with_503()
    {
        using var blocked = new ManualResetEventSlim();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.Services.AddSingleton<IWebhookInbox>(
            new DelegateInbox((webhook, cancellationToken) =>
            {
                _ = _pause.WaitAsync(cancellationToken);
                blocked.Wait(CancellationToken.None);
                return Task.FromResult(WebhookReceipt.Stored);
            })));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        Task first = await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(20)));
        blocked.Set();
        first.Should().BeSameAs(answer, "a driver that has no asynchronous calls, such as SQLite's, must not delay the answer");
        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task An_inbox_that_ignores_its_token_is_answered_for_with_503()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.Services.AddSingleton<IWebhookInbox>(
            new DelegateInbox(async (_, cancellationToken) =>
            {
                await _pause.WaitAsync(cancellationToken);
                return WebhookReceipt.Stored;
            })));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        _pause.Release();
    }

    [Fact]
    public async Task The_token_of_a_handler_is_cancelled_when_the_time_is_up_and_not_before()
    {
        await using Receiver receiver = await StartAsync(timeout: "00:00:02");
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        CancellationToken token = await _pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(1.999));
        bool before = token.IsCancellationRequested;
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = token.Register(cancelled.SetResult);
        receiver.Time.Advance(TimeSpan.FromSeconds(0.001));

        before.Should().BeFalse();
        await cancelled.Task.InTime();
        _pause.Release();
        await answer;
    }

    [Fact]
    public async Task A_callback_of_a_handler_that_throws_when_the_time_is_up_hurts_nobody()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        CancellationToken token = await _pause.Entered;
        await using CancellationTokenRegistration registration = token.Register(() => throw new InvalidOperationException("jane@example.com"));

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        LogRecord record = await receiver.Logs.UntilAsync(record => record.Id.Name == "CallbackFailed");
        record.Message.Should().Contain(nameof(InvalidOperationException)).And.NotContain("jane");
        _pause.Release();
    }

    [Fact]
    public async Task A_callback_of_a_handler_that_blocks_when_the_time_is_up_does_not_delay_the_answer()
    {
        using var blocked = new ManualResetEventSlim();
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        CancellationToken token = await _pause.Entered;
        CancellationTokenRegistration registration = token.Register(blocked.Wait);

        await Task.Run(() => receiver.Time.Advance(TimeSpan.FromSeconds(8))).InTime();

        (await answer.InTime()).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        blocked.Set();
        _pause.Release();
    }

    [Fact]
    public async Task The_token_of_a_handler_that_was_in_time_is_not_cancelled_later()
    {
        await using Receiver receiver = await StartAsync();
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        CancellationToken token = await _pause.Entered;
        _pause.Release();
        await answer;

        receiver.Time.Advance(TimeSpan.FromMinutes(1));

        token.IsCancellationRequested.Should().BeFalse();
    }

    [Fact]
    public async Task A_client_that_hangs_up_does_not_cancel_the_handler()
    {
        var hungUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Receiver receiver = await StartAsync(map: app =>
        {
            app.Use(async (context, next) =>
            {
                await using CancellationTokenRegistration _ = context.RequestAborted.Register(hungUp.SetResult);
                await next(context);
            });
            app.MapVoucherifyWebhooks(Receiver.Path);
        });
        using var client = new CancellationTokenSource();
        Task<HttpResponseMessage> answer = receiver.Client.SendAsync(Wire.Signed(Wire.Body()), client.Token);
        CancellationToken token = await _pause.Entered;

        await client.CancelAsync();
        await hungUp.Task.InTime();

        token.IsCancellationRequested.Should().BeFalse();
        _pause.Release();
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Handled);
        await answer.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task The_resend_of_a_webhook_that_was_done_too_late_is_a_duplicate()
    {
        await using Receiver receiver = await StartAsync();
        byte[] body = Wire.Body();
        await TimeOutAsync(receiver, body);

        Task<HttpResponseMessage> resend = receiver.DeliverAsync(body);
        await receiver.Get<WatchedInbox>().WebhookTaken();
        _pause.Release();

        (await resend).StatusCode.Should().Be(HttpStatusCode.OK);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Duplicate);
        _pause.Entries.Should().Be(1);
    }

    [Fact]
    public async Task The_resend_of_a_webhook_that_failed_too_late_runs_again()
    {
        int runs = 0;
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.WatchInbox().AddHandler<VoucherPublished>(
            (_, _, cancellationToken) => Interlocked.Increment(ref runs) == 1 ? _pause.WaitAsync(cancellationToken) : Task.CompletedTask));
        byte[] body = Wire.Body();
        await TimeOutAsync(receiver, body);

        Task<HttpResponseMessage> resend = receiver.DeliverAsync(body);
        await receiver.Get<WatchedInbox>().WebhookTaken();
        _pause.Fail(new InvalidOperationException());

        (await resend).StatusCode.Should().Be(HttpStatusCode.OK);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Handled);
        runs.Should().Be(2);
    }

    [Fact]
    public async Task A_resend_that_waits_too_long_for_the_first_run_is_answered_with_503()
    {
        await using Receiver receiver = await StartAsync();
        byte[] body = Wire.Body();
        await TimeOutAsync(receiver, body);
        Task<HttpResponseMessage> resend = receiver.DeliverAsync(body);
        await receiver.Get<WatchedInbox>().WebhookTaken();

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await resend).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        _pause.Release();
    }

    [Fact]
    public async Task A_webhook_that_failed_may_run_again()
    {
        int runs = 0;
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(
            (_, _, _) => Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException() : Task.CompletedTask));
        byte[] body = Wire.Body();
        using HttpResponseMessage first = await receiver.DeliverAsync(body);

        using HttpResponseMessage resend = await receiver.DeliverAsync(body);

        first.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        resend.StatusCode.Should().Be(HttpStatusCode.OK);
        runs.Should().Be(2);
    }

    [Fact]
    public async Task Two_copies_at_once_run_once_and_are_both_answered_with_200()
    {
        await using Receiver receiver = await StartAsync();
        byte[] body = Wire.Body();
        Task<HttpResponseMessage> first = receiver.DeliverAsync(body);
        await _pause.Entered;
        await receiver.Get<WatchedInbox>().WebhookTaken();
        Task<HttpResponseMessage> second = receiver.DeliverAsync(body);
        await receiver.Get<WatchedInbox>().WebhookTaken();

        _pause.Release();

        (await first).StatusCode.Should().Be(HttpStatusCode.OK);
        (await second).StatusCode.Should().Be(HttpStatusCode.OK);
        _pause.Entries.Should().Be(1);
    }

    [Fact]
    public async Task A_test_send_is_handled_each_time()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body(id: "whs_000000000000000000");
        using HttpResponseMessage first = await receiver.DeliverAsync(body);

        using HttpResponseMessage second = await receiver.DeliverAsync(body);

        receiver.Handled.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_duplicate_is_logged_as_information()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body(id: "whs_7");
        using HttpResponseMessage first = await receiver.DeliverAsync(body);

        using HttpResponseMessage second = await receiver.DeliverAsync(body);

        LogRecord record = receiver.Logs.Ours.Single(record => record.Level == LogLevel.Information);
        record.Message.Should().Be("Webhook whs_7 (voucher.published) is a duplicate; ignoring it.");
        record.Id.Id.Should().Be(2);
    }

    [Fact]
    public async Task The_scope_of_a_run_that_is_too_late_lives_until_the_run_ends()
    {
        Scoped? seen = null;
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddScoped<Scoped>();
            voucherify.WatchInbox().AddHandler<VoucherPublished, Scoped>((_, _, service, cancellationToken) =>
            {
                seen = service;
                return _pause.WaitAsync(cancellationToken);
            });
        });
        await TimeOutAsync(receiver, Wire.Body());

        seen!.Disposed.IsCompleted.Should().BeFalse();
        _pause.Release();
        await seen.Disposed.InTime();
    }

    private Task<Receiver> StartAsync(string timeout = "00:00:08", Action<WebApplication>? map = null) => Receiver.StartAsync(
        voucherify => voucherify.WatchInbox().AddHandler<VoucherPublished>((_, _, cancellationToken) => _pause.WaitAsync(cancellationToken)),
        map: map,
        settings: new Dictionary<string, string> { ["Secrets:main"] = Receiver.Secret, ["AcceptTimeout"] = timeout });

    /// <summary>Delivers, and lets time pass until the delivery is answered without its handler having ended.</summary>
    private async Task TimeOutAsync(Receiver receiver, byte[] body)
    {
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(body);
        await receiver.Get<WatchedInbox>().WebhookTaken();
        await _pause.Entered;
        receiver.Time.Advance(TimeSpan.FromSeconds(8));
        using HttpResponseMessage response = await answer;
        await receiver.NextOutcomeAsync();
    }

    private sealed class Scoped : IDisposable
    {
        private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Disposed => _disposed.Task;

        public void Dispose() => _disposed.SetResult();
    }
}
