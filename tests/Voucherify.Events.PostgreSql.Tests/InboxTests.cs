using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class InboxTests
{
    [PostgresFact]
    public async Task A_webhook_that_could_not_be_stored_leaves_nothing_and_its_resend_is_no_duplicate()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync, options => options.MaxConcurrency = 1);
        await instance.AcceptAsync("whs_before");
        await handled.NextAsync();
        await database.RunAsync("alter table $.inbox add constraint nothing_new check (due_at is null) not valid");

        await instance.Invoking(subject => subject.AcceptAsync("whs_1")).Should().ThrowAsync<PostgresException>();

        (await database.RunAsync("select count(*) from $.inbox where id = 'whs_1'")).Should().Be(0L);
        await database.RunAsync("alter table $.inbox drop constraint nothing_new");
        (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored, "the resend is no duplicate");
        (await handled.NextAsync()).Should().Be("whs_1");
    }

    [PostgresFact]
    public async Task A_copy_waits_for_the_first_and_is_stored_if_that_fails()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await instance.AcceptAsync("whs_before");
        await using NpgsqlConnection other = await database.OpenAsync();
        await using NpgsqlTransaction transaction = await other.BeginTransactionAsync();
        await using NpgsqlCommand mark = database.Command(other, "insert into $.inbox (key, id, event_type, received_at, done_at) values ('whs_1', 'whs_1', '', now(), now())");
        await mark.ExecuteNonQueryAsync();

        Task<WebhookReceipt> copy = instance.AcceptAsync("whs_1");
        await database.UntilAsync("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%$%')");
        copy.IsCompleted.Should().BeFalse();
        await transaction.RollbackAsync();

        (await copy).Should().Be(WebhookReceipt.Stored);
    }

    [PostgresFact]
    public async Task Two_instances_share_the_work()
    {
        await using Database database = Database.OfShared();
        Pause[] pauses = [new(), new()];
        await using Instance first = await database.StartAsync((_, stop) => pauses[0].WaitAsync(stop), options => options.MaxConcurrency = 1);
        await using Instance second = await database.StartAsync((_, stop) => pauses[1].WaitAsync(stop), options => options.MaxConcurrency = 1);

        await first.AcceptAsync("whs_1");
        await first.AcceptAsync("whs_2");

        await Task.WhenAll(pauses.Select(pause => pause.Entered));
        pauses[0].Release();
        pauses[1].Release();
        await database.UntilAsync("select count(*) = 0 from $.inbox where due_at is not null");
        pauses.Sum(pause => pause.Entries).Should().Be(2);
    }

    [PostgresFact]
    public async Task A_webhook_that_one_instance_accepted_is_a_duplicate_for_all()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        await using Instance first = await database.StartAsync(handled.HandleAsync);
        await using Instance second = await database.StartAsync(handled.HandleAsync);
        await first.AcceptAsync("whs_1");

        (await second.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
        await handled.NextAsync();
        (await second.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
    }

    [PostgresFact]
    public async Task Eight_instances_that_start_at_once_make_the_tables_once()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();

        Instance[] instances = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            database.StartAsync(handled.HandleAsync, options => options.MaxConcurrency = 1))));
        await Task.WhenAll(instances.Select((instance, number) =>
            instance.AcceptAsync(string.Create(CultureInfo.InvariantCulture, $"whs_{number + 1}"))));

        (await handled.NextAsync(8)).Should().OnlyHaveUniqueItems();

        foreach (Instance instance in instances)
        {
            await instance.DisposeAsync();
            instance.Logs.Errors.Should().BeEmpty();
        }
    }

    [PostgresFact]
    public async Task What_a_stopped_instance_did_not_finish_another_does()
    {
        await using Database database = Database.OfShared();
        var pause = new Pause();
        var handled = new Handled();
        await using Instance first = await database.StartAsync((_, stop) =>
        {
            pause.WaitAsync(stop);
            return Task.Delay(Timeout.Infinite, stop);
        });
        await first.AcceptAsync("whs_1");
        await pause.Entered;

        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await first.StopAsync(noTime.Token);
        await using Instance second = await database.StartAsync(handled.HandleAsync);

        (await handled.NextAsync()).Should().Be("whs_1");
        (await second.Inbox.GetStatusAsync()).DeadLetters.Should().Be(0);
    }

    [PostgresFact]
    public async Task An_id_is_remembered_for_as_long_as_the_window_after_it_was_done()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        Instance instance = await database.StartAsync((webhook, stop) =>
            webhook.Id == "whs_dead" ? throw new InvalidOperationException() : handled.HandleAsync(webhook, stop));
        string[] ids = ["whs_old", "whs_new", "whs_dead", "whs_waiting"];

        foreach (string id in ids)
        {
            await instance.AcceptAsync(id);
        }

        await database.UntilAsync("select count(*) = 4 from $.inbox where num_nonnulls(done_at, dead_at) > 0");
        await database.RunAsync("update $.inbox set done_at = now() - interval '73 hours' where id = 'whs_old'");
        await database.RunAsync("update $.inbox set done_at = now() - interval '71 hours' where id = 'whs_new'");
        await database.RunAsync("update $.inbox set dead_at = now() - interval '73 hours' where id = 'whs_dead'");
        await instance.DisposeAsync();
        await using Instance next = await database.StartAsync(handled.HandleAsync);
        await database.UntilAsync("select not exists (select from $.inbox where id = 'whs_old')");

        (await next.AcceptAsync("whs_new")).Should().Be(WebhookReceipt.Duplicate);
        (await next.AcceptAsync("whs_dead")).Should().Be(WebhookReceipt.Duplicate, "it may yet be put back");
        (await next.AcceptAsync("whs_waiting")).Should().Be(WebhookReceipt.Duplicate);
        (await next.AcceptAsync("whs_old")).Should().Be(WebhookReceipt.Stored);
    }

    [PostgresFact]
    public async Task What_postgres_cannot_store_is_given_up_all_the_same()
    {
        await using Database database = Database.OfShared();
        await using Instance instance = await database.StartAsync((_, _) => throw new InvalidOperationException("half \ud800 and nothing \0"));

        await instance.Inbox.AcceptAsync(Webhooks.Received("whs_1", "half \ud800 and nothing \0"), default).InTime();
        await database.UntilAsync("select count(*) = 1 from $.inbox where dead_at is not null");

        DeadLetter dead = (await instance.Inbox.GetDeadLettersAsync()).Items.Should().ContainSingle().Subject;
        dead.Error.Should().Contain("half \ufffd and nothing \ufffd");
        (await instance.Inbox.GetStatusAsync()).Waiting.Should().Be(0);
        LogRecord record = await instance.Logs.UntilAsync(record => record.Message.Contains("moved to the dead letters", StringComparison.Ordinal));
        record.Level.Should().Be(LogLevel.Error);
    }

    [PostgresFact]
    public async Task A_delay_counts_from_when_the_handlers_failed()
    {
        await using Database database = Database.OfShared();
        var first = new Pause();
        var handled = new Handled();
        int runs = 0;
        await using Instance instance = await database.StartAsync(
            (webhook, stop) => Interlocked.Increment(ref runs) == 1 ? first.WaitAsync(stop) : handled.HandleAsync(webhook, stop),
            options => options.RetryDelays = [TimeSpan.FromMinutes(10)]);
        await instance.AcceptAsync("whs_1");
        await first.Entered;
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        string failedAt = (string)(await database.RunAsync("select now()::text"))!;

        first.Fail(new InvalidOperationException());

        await instance.Logs.UntilAsync(record => record.Message.Contains("retrying in 00:10:00", StringComparison.Ordinal));
        (await database.RunAsync($"select due_at between timestamptz '{failedAt}' + interval '10 minutes' and now() + interval '10 minutes' from $.inbox"))
            .Should().Be(true);
        (await instance.Inbox.GetStatusAsync()).Waiting.Should().Be(1);
        runs.Should().Be(1);
    }

    [PostgresFact]
    public async Task The_body_crosses_the_queue_byte_by_byte()
    {
        await using Database database = Database.OfShared();
        await using Instance instance = await database.StartAsync((_, _) => throw new InvalidOperationException());
        ReceivedWebhook webhook = Webhooks.Received("whs_1", padding: new string('x', 4 * 1024 * 1024) + "ż \\u0000");

        await instance.Inbox.AcceptAsync(webhook, default).InTime();
        await database.UntilAsync("select count(*) = 1 from $.inbox where dead_at is not null");

        ReceivedWebhook dead = (await instance.Inbox.GetDeadLettersAsync()).Items.Should().ContainSingle().Subject.Webhook;
        dead.Body.Span.SequenceEqual(webhook.Body.Span).Should().BeTrue();
        Encoding.UTF8.GetString(dead.Body.Span).Should().EndWith("ż \\u0000\"}}");
    }
}
