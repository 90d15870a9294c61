using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>What becomes of webhooks whose handlers ran when a process died. The dead are rows here; <c>.ci/crash</c> has real ones.</summary>
public sealed class DeathTests
{
    [PostgresFact]
    public async Task What_a_dead_instance_was_running_counts_as_an_attempt_and_runs_alone_after_the_healthy()
    {
        await using Database database = await CreateAsync();
        await KillAsync(database, "whs_suspect1", "whs_suspect2");
        await StoreAsync(database, [.. Enumerable.Range(0, 30).Select(number => $"whs_{number}")]);
        int running = 0;
        List<(string Id, int Beside)> runs = [];
        await using Instance instance = await database.StartAsync(
            async (webhook, stop) =>
            {
                int beside = Interlocked.Increment(ref running) - 1;
                lock (runs)
                {
                    runs.Add((webhook.Id, beside));
                }

                await Task.Delay(TimeSpan.FromMilliseconds(200), stop);
                Interlocked.Decrement(ref running);
            },
            options => options.RetryDelays = [TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1)]);

        await database.UntilAsync("select count(*) = 33 from $.inbox where done_at is not null");
        runs[^2..].Select(run => run.Id).Should().BeEquivalentTo(["whs_suspect1", "whs_suspect2"], "the healthy come first");
        runs[^2..].Should().OnlyContain(run => run.Beside == 0, "each runs alone");
        (await database.RunAsync("select sum(attempts) from $.inbox where key like 'whs_suspect%'")).Should().Be(4L);
    }

    [PostgresFact]
    public async Task A_webhook_that_ended_the_process_on_its_last_attempt_is_a_dead_letter_that_says_so()
    {
        await using Database database = await CreateAsync();
        await KillAsync(database, "whs_1");
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync, options => options.RetryDelays = []);

        await database.UntilAsync("select dead_at is not null from $.inbox where key = 'whs_1'");

        DeadLetter dead = (await instance.Inbox.FindDeadLetterAsync("whs_1"))!;
        dead.Attempts.Should().Be(1);
        dead.Error.Should().Be("The process ended or lost the database while handlers were running, on attempt 1 of 1.");
        handled.More.Should().Be(0);
        (await instance.Inbox.ReplayAsync("whs_1")).Should().BeTrue("it can be replayed like any other");
        (await handled.NextAsync()).Should().Be("whs_1");
    }

    [PostgresFact]
    public async Task What_must_run_alone_runs_although_something_else_is_always_due()
    {
        await using Database database = await CreateAsync();
        await KillAsync(database, "whs_suspect");
        await database.RunAsync("update $.inbox set owner = null, alone = true, due_at = now() - interval '1 minute' where key = 'whs_suspect'");
        var done = new TaskCompletionSource();
        await using Instance instance = await database.StartAsync(async (webhook, stop) =>
        {
            if (webhook.Id == "whs_suspect")
            {
                done.SetResult();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
        });
        using var sending = new CancellationTokenSource();
        Task sender = Task.Run(async () =>
        {
            for (int number = 0; !sending.IsCancellationRequested; number++)
            {
                await instance.AcceptAsync($"whs_{number}");
                await Task.Delay(TimeSpan.FromMilliseconds(10));
            }
        });

        await done.Task.InTime();
        await sending.CancelAsync();
        await sender;
    }

    [PostgresFact]
    public async Task An_instance_that_stops_in_good_order_leaves_no_attempt_behind()
    {
        await using Database database = await CreateAsync();
        var pause = new Pause();
        await using Instance instance = await database.StartAsync((_, stop) =>
        {
            pause.WaitAsync(stop);
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        });
        await instance.AcceptAsync("whs_1");
        await pause.Entered;

        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await instance.StopAsync(noTime.Token);

        (await database.RunAsync("select attempts = 0 and owner is null and not alone from $.inbox where key = 'whs_1'")).Should().Be(true);
        (await database.RunAsync("select count(*) from $.instances")).Should().Be(0L);
    }

    [PostgresFact]
    public async Task An_instance_that_others_declared_dead_goes_on_under_a_new_number()
    {
        await using Database database = await CreateAsync();
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await database.UntilAsync("select count(*) = 1 from $.instances");

        await database.RunAsync("delete from $.instances");
        await database.UntilAsync("select count(*) = 1 from $.instances");
        await instance.AcceptAsync("whs_1");

        (await handled.NextAsync()).Should().Be("whs_1");
        instance.Logs.Ours.Should().Contain(record => record.Id.Id == 108);
    }

    [PostgresTheory]
    [InlineData("2147483647", 5, false)]
    [InlineData("2147483647", 7, true)]
    [InlineData("pg_backend_pid()", 29, false)]
    [InlineData("pg_backend_pid()", 31, true)]
    [InlineData("null", 29, false)]
    [InlineData("null", 31, true)]
    public async Task An_instance_is_dead_after_six_seconds_if_its_session_ended_and_otherwise_after_thirty(string session, int silence, bool isDead)
    {
        await using Database database = await CreateAsync();
        await using NpgsqlConnection connection = await database.OpenAsync();
        await using NpgsqlCommand silent = database.Command(
            connection, $"insert into $.instances (seen_at, session) values (now() - interval '{silence} seconds', {session})");
        await silent.ExecuteNonQueryAsync();
        var keeper = new KeeperStatements(new InboxSchema(database.Schema, ""));

        KeeperStatements.Beat beat = await keeper.BeatAsync(connection, new InboxInstance(), silence, CancellationToken.None);

        beat.Buried.Should().Be(isDead ? 1 : 0);
    }

    private static async Task<Database> CreateAsync()
    {
        Database database = Database.OfShared();
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);
        await instance.AcceptAsync("whs_first");
        await database.UntilAsync("select done_at is not null from $.inbox");
        return database;
    }

    // What a process leaves that dies while it runs them, on their first attempt.
    private static Task KillAsync(Database database, params string[] ids) => InsertAsync(database, ids, "1, 999999");

    // What waits because nobody has taken it yet.
    private static Task StoreAsync(Database database, params string[] ids) => InsertAsync(database, ids, "0, null");

    private static async Task InsertAsync(Database database, string[] ids, string attemptsAndOwner)
    {
        foreach (string id in ids)
        {
            await database.RunAsync(
                $$$"""
                insert into $.inbox (key, id, event_type, body, received_at, handlers, due_at, attempts, owner)
                select '{{{id}}}', '{{{id}}}', 'voucher.published', convert_to('{"id":"{{{id}}}","type":"voucher.published","data":{}}', 'UTF8'), now(), '{WebhookEventData}', now(), {{{attemptsAndOwner}}}
                """);
        }
    }
}
