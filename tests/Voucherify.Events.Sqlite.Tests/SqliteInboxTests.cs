using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.AspNetCore.Tests;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HandlerRuns _runs = new();
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualTime _time = new();

    public void Dispose()
    {
        _release.TrySetResult();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_answered_survives_a_crash_and_what_ran_runs_again()
    {
        await using InboxHost host = await StartAsync(webhook => webhook.Id == "whs_done" ? Task.CompletedTask : _release.Task, configure: One);
        await host.AcceptAsync("whs_done");
        await host.UntilSettledAsync();
        await host.AcceptAsync("whs_running");
        await _runs.UntilAsync(runs => runs.TimesBegun("whs_running") == 1);
        await host.AcceptAsync("whs_waiting");

        // What a killed process leaves behind: the file and its log, as they are at this moment.
        foreach (string suffix in new[] { "", "-wal", ".lock" })
        {
            await CopyAsync(_folder.File() + suffix, _folder.File("crashed.db") + suffix);
        }

        var runs = new HandlerRuns();
        await using InboxHost next = await StartAsync(_ => Task.CompletedTask, "crashed.db", runs: runs);

        await runs.UntilAsync(runs => runs.Done.Count == 2);
        await next.UntilSettledAsync();
        runs.Done.Should().BeEquivalentTo("whs_running", "whs_waiting");
        (await next.AcceptAsync("whs_done")).Should().Be(WebhookReceipt.Duplicate);
        _release.SetResult();
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_does_not_start()
    {
        await using InboxHost host = await StartAsync(_ => Task.CompletedTask);

        Func<Task> start = () => StartAsync(_ => Task.CompletedTask);

        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("The SQLite inbox '*inbox.db' cannot be opened. This process already has it open*");
        (await host.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored, "the first is not disturbed");
    }

    [Fact]
    public async Task The_process_after_the_first_starts()
    {
        await using (await StartAsync(_ => Task.CompletedTask))
        {
        }

        await using InboxHost next = await StartAsync(_ => Task.CompletedTask);

        (await next.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored, "the file is its own now");
    }

    [Fact]
    public async Task A_locked_file_is_an_exception_in_time_and_work_goes_on_when_it_is_unlocked()
    {
        await using InboxHost host = await StartAsync(_ => Task.CompletedTask);

        // What the inbox itself writes after its start would have to wait first.
        await host.AcceptAsync("whs_before");
        await host.UntilSettledAsync();

        using (Lock())
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(8));
            (await FluentActions.Awaiting(() => host.AcceptAsync("whs_1", timeout.Token)).Should().ThrowAsync<SqliteException>())
                .Which.SqliteErrorCode.Should().Be(5, "that is SQLITE_BUSY");
        }

        (await host.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored);
        await _runs.UntilAsync(runs => runs.TimesDone("whs_1") == 1);
    }

    [Fact]
    public async Task A_webhook_whose_end_cannot_be_written_does_not_run_again()
    {
        await using InboxHost host = await StartAsync(_ => _release.Task);
        await host.AcceptAsync("whs_1");
        await _runs.UntilAsync(runs => runs.Begun.Count == 1);

        using (Lock())
        {
            _release.SetResult();
            await _runs.UntilAsync(runs => runs.Done.Count == 1);
            await Assert.ThrowsAsync<SqliteException>(() => host.AcceptAsync("whs_2"));
        }

        await host.UntilSettledAsync();
        _runs.Begun.Should().Equal("whs_1");
    }

    [Fact]
    public async Task A_full_disk_is_an_exception_and_work_goes_on_when_there_is_room()
    {
        await using InboxHost host = await StartAsync(_ => Task.CompletedTask);
        await SetMaxPagesAsync(host, 1);

        (await FluentActions.Awaiting(() => host.AcceptAsync(Big("whs_1"))).Should().ThrowAsync<SqliteException>())
            .Which.SqliteErrorCode.Should().Be(13, "that is SQLITE_FULL");
        await SetMaxPagesAsync(host, 1_000_000);

        (await host.AcceptAsync(Big("whs_1"))).Should().Be(WebhookReceipt.Stored);
        await host.UntilSettledAsync();
        _runs.Done.Should().Equal("whs_1");
    }

    [Fact]
    public async Task Retries_wait_as_long_as_they_are_told()
    {
        await using InboxHost host = await StartAsync(
            webhook => webhook.Id == "whs_1" ? throw new InvalidOperationException() : Task.CompletedTask, configure: Slowly, time: _time);
        List<DateTimeOffset> due = [];
        DateTimeOffset start = _time.GetUtcNow();
        await host.AcceptAsync("whs_1");

        for (int attempts = 1; attempts <= 2; attempts++)
        {
            int expected = attempts;
            await UntilAsync(() => Store(host).ReadWaiting(1)?.Attempts == expected);
            due.Add(Store(host).ReadDue(1).Single().Due);
            _time.Advance(due[^1] - _time.GetUtcNow() - TimeSpan.FromMilliseconds(1));
            await host.AcceptAsync($"whs_other_{attempts}"); // Wakes the worker, which finds that the retry is not due.
            await UntilAsync(() => Store(host).ReadDue(10).All(row => row.Due > _time.GetUtcNow()));
            _runs.TimesBegun("whs_1").Should().Be(attempts);
            await AdvanceUntilAsync(TimeSpan.FromMilliseconds(1), () => _runs.TimesBegun("whs_1") == expected + 1);
        }

        due[0].Should().Be(start + TimeSpan.FromHours(1));
        due[1].Should().BeOnOrAfter(due[0] + TimeSpan.FromHours(2)).And.BeBefore(due[0] + TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));
        await UntilAsync(() => Store(host).ReadStatus().DeadLetters == 1);
    }

    [Fact]
    public async Task A_retry_waits_on_across_a_restart()
    {
        await using (InboxHost host = await StartAsync(_ => throw new InvalidOperationException(), configure: Slowly, time: _time))
        {
            await host.AcceptAsync("whs_1");
            await UntilAsync(() => Store(host).ReadWaiting(1)?.Attempts == 1);
        }

        await using InboxHost next = await StartAsync(_ => Task.CompletedTask, configure: Slowly, time: _time);
        await next.AcceptAsync("whs_2");
        await _runs.UntilAsync(runs => runs.TimesDone("whs_2") == 1);
        _runs.TimesBegun("whs_1").Should().Be(1);

        await AdvanceUntilAsync(TimeSpan.FromMinutes(30), () => _runs.TimesDone("whs_1") == 1);

        _time.GetUtcNow().Should().BeOnOrAfter(new DateTimeOffset(2024, 1, 18, 16, 20, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task What_is_done_is_forgotten_after_the_window_and_not_before()
    {
        await using InboxHost host = await StartAsync(_ => Task.CompletedTask, time: _time);
        await host.AcceptAsync("whs_1");
        await host.UntilSettledAsync();

        _time.Advance(TimeSpan.FromHours(72) - TimeSpan.FromMinutes(1));
        await host.AcceptAsync("whs_2");
        await host.UntilSettledAsync();
        (await host.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);

        _time.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(1));
        await UntilAsync(async () => await host.AcceptAsync("whs_1") == WebhookReceipt.Stored);
        await _runs.UntilAsync(runs => runs.TimesDone("whs_1") == 2);
    }

    [Fact]
    public async Task A_handler_that_heeds_its_token_is_cut_off_when_the_time_to_stop_is_up_and_runs_again()
    {
        CancellationToken seen = default;
        await using InboxHost host = await StartAsync((_, cancellationToken) =>
        {
            seen = cancellationToken;
            return _release.Task.WaitAsync(cancellationToken);
        });
        await host.AcceptAsync("whs_1");
        await _runs.UntilAsync(runs => runs.Begun.Count == 1);

        await host.StopAsync(new CancellationToken(canceled: true));

        seen.IsCancellationRequested.Should().BeTrue();
        await using InboxHost next = await StartAsync(_ => Task.CompletedTask);
        await next.UntilSettledAsync();
        _runs.Done.Should().Equal("whs_1");
        Attempts(next).Should().Be(1, "a run that was cut off is no failure");
    }

    [Fact]
    public async Task A_handler_that_ignores_its_token_does_not_keep_the_application_from_stopping()
    {
        await using InboxHost host = await StartAsync(_ => _release.Task);
        await host.AcceptAsync("whs_1");
        await _runs.UntilAsync(runs => runs.Begun.Count == 1);

        await host.StopAsync(new CancellationToken(canceled: true)).InTime();
        _release.SetResult();

        await using InboxHost next = await StartAsync(_ => Task.CompletedTask);
        await next.UntilSettledAsync();
        _runs.TimesBegun("whs_1").Should().Be(2, "nobody could write down that it was done");
    }

    [Fact]
    public async Task Nothing_is_accepted_after_the_end()
    {
        await using InboxHost host = await StartAsync(_ => Task.CompletedTask);
        await host.StopAsync();

        await FluentActions.Awaiting(() => host.AcceptAsync("whs_1")).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_relative_path_is_one_of_the_content_root()
    {
        await using InboxHost host = await InboxHost.StartAsync(voucherify => voucherify.UseSqliteInbox(
            Path.GetRelativePath(AppContext.BaseDirectory, _folder.File())));

        File(host).Path.Should().Be(_folder.File());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_path_is_needed(string path)
    {
        VoucherifyWebhooksBuilder voucherify = new ServiceCollection().AddVoucherifyWebhooks(_ => { });

        voucherify.Invoking(voucherify => voucherify.UseSqliteInbox(path)).Should().Throw<ArgumentException>().WithParameterName(nameof(path));
    }

    [Fact]
    public async Task The_endpoint_answers_202_before_the_handler_ends_and_200_to_a_copy()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken))
            .UseSqliteInbox(_folder.File()));
        byte[] body = Wire.Body();

        using HttpResponseMessage answer = await receiver.DeliverAsync(body);
        await pause.Entered;
        using HttpResponseMessage copy = await receiver.DeliverAsync(body);

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Stored);
        copy.StatusCode.Should().Be(HttpStatusCode.OK);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Duplicate);
        pause.Release();
        await UntilAsync(() => receiver.Get<SqliteInboxStore>().ReadStatus().Waiting == 0);
        pause.Entries.Should().Be(1);
    }

    [Fact]
    public async Task The_endpoint_answers_503_while_the_file_is_locked_and_202_afterwards()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.UseSqliteInbox(_folder.File()));
        byte[] body = Wire.Body();
        HttpStatusCode meanwhile;

        using (Lock())
        {
            using HttpResponseMessage answer = await receiver.DeliverAsync(body);
            meanwhile = answer.StatusCode;
        }

        using HttpResponseMessage afterwards = await receiver.DeliverAsync(body);
        meanwhile.Should().Be(HttpStatusCode.ServiceUnavailable);
        afterwards.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    private static void One(WebhookInboxOptions options) => options.MaxConcurrency = 1;

    private static void Slowly(WebhookInboxOptions options) => options.RetryDelays = [TimeSpan.FromHours(1), TimeSpan.FromHours(2)];

    private static SqliteInboxStore Store(InboxHost host) => host.Services.GetRequiredService<SqliteInboxStore>();

    private static SqliteInboxFile File(InboxHost host) => host.Services.GetRequiredService<SqliteInboxFile>();

    private static long Attempts(InboxHost host) => (long)File(host).Writer.Scalar("SELECT attempts FROM webhooks")!;

    private static ReceivedWebhook Big(string id) => InboxHost.Webhook(
        id, $$$"""{"id":"{{{id}}}","type":"{{{new string('x', 1024 * 1024)}}}","data":{}}""");

    // Not File.Copy: .NET would open the file, and the inbox has locked it.
    private static async Task CopyAsync(string from, string to)
    {
        using var copy = Process.Start("cp", [from, to]);
        await copy.WaitForExitAsync();
        copy.ExitCode.Should().Be(0);
    }

    /// <summary>Says how many pages the file may have: what a full disk is to SQLite.</summary>
    private static Task SetMaxPagesAsync(InboxHost host, int pages) => UntilAsync(async () =>
    {
        try
        {
            SqliteInboxWriter writer = host.Services.GetRequiredService<SqliteInboxWriter>();
            return await writer.WriteAsync(() => File(host).Writer.Scalar($"PRAGMA max_page_count = {pages}") is null ? 0 : 1, CancellationToken.None) > 0;
        }
        catch (SqliteException)
        {
            // It shared a transaction with a write that was too much.
            return false;
        }
    });

    /// <summary>Waits for what tells nobody that it has come to pass.</summary>
    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    private static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    /// <summary>Lets time pass in steps: the worker reads the clock and sets its timer one after the other, and a step may fall in between.</summary>
    private Task AdvanceUntilAsync(TimeSpan step, Func<bool> condition) => UntilAsync(() =>
    {
        if (condition())
        {
            return true;
        }

        _time.Advance(step);
        return condition();
    });

    /// <summary>Locks the file as somebody does who looks at it with another program.</summary>
    private SqliteConnection Lock()
    {
        var connection = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();

        return connection;
    }

    private Task<InboxHost> StartAsync(
        Func<WebhookEvent, Task> handle,
        string file = "inbox.db",
        Action<WebhookInboxOptions>? configure = null,
        ManualTime? time = null,
        HandlerRuns? runs = null) => StartAsync((webhook, _) => handle(webhook), file, configure, time, runs);

    private Task<InboxHost> StartAsync(
        Func<WebhookEvent, CancellationToken, Task> handle,
        string file = "inbox.db",
        Action<WebhookInboxOptions>? configure = null,
        ManualTime? time = null,
        HandlerRuns? runs = null) => InboxHost.StartAsync(voucherify =>
        {
            if (time is not null)
            {
                voucherify.Services.AddSingleton<TimeProvider>(time);
            }

            voucherify.AddHandler<WebhookEventData>((_, webhook, cancellationToken) =>
                (runs ?? _runs).RunAsync(webhook.Id, () => handle(webhook, cancellationToken)));
            voucherify.UseSqliteInbox(_folder.File(file), configure);
        });
}
