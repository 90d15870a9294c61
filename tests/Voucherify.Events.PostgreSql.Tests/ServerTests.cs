using Npgsql;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Settings and states of the server that must not matter, or not for long.</summary>
public sealed class ServerTests
{
    [PostgresServerFact]
    public async Task What_was_answered_is_on_the_disk_although_the_server_would_not_wait_for_it()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString, "voucherify");
        await database.RunAsync("alter system set wal_writer_delay = '10s'");
        await database.RunAsync("alter database postgres set synchronous_commit = 'off'");
        await database.RunAsync("select pg_reload_conf()");
        await using Instance instance = await database.StartAsync((_, _) => Task.Delay(Timeout.Infinite, CancellationToken.None), options => options.MaxConcurrency = 1);
        await instance.AcceptAsync("whs_first");
        await database.UntilAsync("select owner is not null from $.inbox");

        string before = (string)(await database.RunAsync("select pg_current_wal_insert_lsn()::text"))!;
        await instance.AcceptAsync("whs_1");

        (await database.RunAsync($"select pg_current_wal_flush_lsn() > '{before}'")).Should().Be(true);
        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await instance.StopAsync(noTime.Token);
    }

    [PostgresFact]
    public async Task After_a_failover_no_connection_to_what_only_reads_is_used_again()
    {
        string name = $"failover_{Guid.NewGuid():N}";
        await using Database any = Database.OfShared();
        await any.RunAsync($"create database {name}");
        var database = new Database($"{any.ConnectionString};Database={name}", "voucherify");
        var handled = new Handled();

        await using (Instance instance = await database.StartAsync(handled.HandleAsync))
        {
            await instance.AcceptAsync("whs_1");
            await handled.NextAsync();

            // As if the primary had become a standby: whoever connects now may only read.
            await any.RunAsync($"alter database {name} set default_transaction_read_only = on");
            await any.RunAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
            await RefusedAsync(instance);
            (await instance.Inbox.GetStatusAsync()).Problems.Should().ContainSingle().Which.Should().StartWith("The database is read-only");
            await any.RunAsync($"alter database {name} reset default_transaction_read_only");
            await instance.Invoking(subject => subject.AcceptAsync("whs_2")).Should().NotThrowAsync("the pool was cleared when the first was refused");
            (await handled.NextAsync()).Should().Be("whs_2");
        }

        await any.RunAsync($"drop database {name} with (force)");
    }

    [PostgresFact]
    public async Task A_database_that_isolates_strictly_handles_everything_once()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        const string Serializable = "Options=-c default_transaction_isolation=serializable";
        await using Instance first = await Instance.StartAsync($"{database.ConnectionString};{Serializable}", database.Schema, handled.HandleAsync);
        await using Instance second = await Instance.StartAsync($"{database.ConnectionString};{Serializable}", database.Schema, handled.HandleAsync);
        string[] ids = [.. Enumerable.Range(0, 40).Select(number => $"whs_{number}")];

        await Task.WhenAll(ids.Select((id, number) => (number % 2 == 0 ? first : second).AcceptAsync(id)));

        (await handled.NextAsync(ids.Length)).Should().BeEquivalentTo(ids);
        await database.UntilAsync("select count(*) = 40 from $.inbox where done_at is not null");
        handled.More.Should().Be(0);
    }

    [PostgresFact]
    public async Task Statements_that_are_canceled_all_the_time_lose_nothing_and_run_nothing_twice()
    {
        string name = $"canceled_{Guid.NewGuid():N}";
        await using Database any = Database.OfShared();
        await any.RunAsync($"create database {name}");
        var database = new Database($"{any.ConnectionString};Database={name}", "voucherify");
        List<string> runs = [];
        string[] ids = [.. Enumerable.Range(0, 100).Select(number => $"whs_{number}")];
        using var canceling = new CancellationTokenSource();

        await using (Instance instance = await database.StartAsync((webhook, _) =>
        {
            lock (runs)
            {
                runs.Add(webhook.Id);
            }

            return Task.CompletedTask;
        }))
        {
            Task canceler = Task.Run(async () =>
            {
                while (!canceling.IsCancellationRequested)
                {
                    await any.RunAsync($"select pg_cancel_backend(pid) from pg_stat_activity where datname = '{name}' and state = 'active'");
                }
            });
            await Task.WhenAll(ids.Select(id => AcceptAsync(instance, id)));
            await canceling.CancelAsync();
            await canceler;
            await database.UntilAsync("select count(*) = 100 from $.inbox where done_at is not null");
            runs.Should().BeEquivalentTo(ids, "each is handled, and once");
        }

        await any.RunAsync($"drop database {name} with (force)");
    }

    // As Voucherify does.
    private static async Task AcceptAsync(Instance instance, string id)
    {
        for (int attempt = 1; attempt < 100; attempt++)
        {
            try
            {
                await instance.AcceptAsync(id);
                return;
            }
            catch (PostgresException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private static async Task RefusedAsync(Instance instance)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                await instance.AcceptAsync($"whs_refused{attempt}");
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction)
            {
                return;
            }
            catch (NpgsqlException) when (attempt < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}
