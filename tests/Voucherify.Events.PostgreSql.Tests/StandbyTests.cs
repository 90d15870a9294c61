using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Real standbys that stream from a primary.</summary>
public sealed class StandbyTests
{
    [PostgresServerFact]
    public async Task What_was_answered_is_on_the_synchronous_standby_that_is_promoted()
    {
        using PostgresServer primary = PostgresServer.Start();
        using PostgresServer standby = primary.StartStandby();
        var database = new Database(primary.ConnectionString, "voucherify");
        var promoted = new Database(standby.ConnectionString, "voucherify");
        await database.ConfigureAsync("synchronous_standby_names = '*'");
        await database.UntilAsync("select count(*) = 1 from pg_stat_replication where sync_state = 'sync'");
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);
        ConcurrentQueue<string> answered = [];
        using var sending = new CancellationTokenSource();
        Task[] senders = [.. Enumerable.Range(1, 4).Select(sender => SendAsync(instance, sender, answered, sending.Token))];
        await Wait.UntilAsync(() => answered.Count >= 50);

        // What is answered from here on would be missing.
        await promoted.ConfigureAsync("primary_conninfo = ''");
        await promoted.UntilAsync("select count(*) = 0 from pg_stat_wal_receiver");
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        primary.Crash();
        await sending.CancelAsync();
        await Task.WhenAll(senders);
        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await instance.StopAsync(noTime.Token);
        standby.Promote();

        string[] stored = (string[])(await promoted.RunAsync("select array_agg(key) from $.inbox"))!;
        answered.Should().BeSubsetOf(stored);
    }

    [PostgresServerFact]
    public async Task Of_several_hosts_the_primary_is_used_before_and_after_a_failover()
    {
        using PostgresServer primary = PostgresServer.Start();
        using PostgresServer standby = primary.StartStandby();
        var connection = new NpgsqlConnectionStringBuilder(primary.ConnectionString) { Host = $"{Address(standby)},{Address(primary)}", HostRecheckSeconds = 1 };
        await using NpgsqlMultiHostDataSource hosts = new NpgsqlDataSourceBuilder(connection.ConnectionString).BuildMultiHost();
        await using NpgsqlDataSource source = hosts.WithTargetSession(TargetSessionAttributes.Primary);
        var handled = new Handled();
        await using Instance instance = await Instance.StartAsync(voucherify => voucherify.UsePostgreSqlInbox(_ => source), handled.HandleAsync);

        (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored);
        (await handled.NextAsync()).Should().Be("whs_1");
#if NET10_0_OR_GREATER
        // Npgsql 10 also reads the target from the connection string.
        await using (Instance other = await Instance.StartAsync($"{connection};Target Session Attributes=primary", "voucherify", handled.HandleAsync))
        {
            (await other.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
        }
#endif
        primary.Stop("fast");
        standby.Promote();

        (await AcceptAgainAsync(instance, "whs_2")).Should().Be(WebhookReceipt.Stored);
        (await handled.NextAsync()).Should().Be("whs_2");
        (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate, "a server that stops in good order sends everything first");
    }

    private static async Task SendAsync(Instance instance, int sender, ConcurrentQueue<string> answered, CancellationToken stop)
    {
        for (int number = 1; !stop.IsCancellationRequested; number++)
        {
            string id = $"whs_{sender}_{number}";

            if (await instance.IsAnsweredAsync(id, TimeSpan.FromSeconds(5)))
            {
                answered.Enqueue(id);
            }
        }
    }

    // As Voucherify does.
    private static async Task<WebhookReceipt> AcceptAgainAsync(Instance instance, string id)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await instance.AcceptAsync(id);
            }
            catch (NpgsqlException) when (attempt < 100)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string Address(PostgresServer server)
    {
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString);
        return $"{connection.Host}:{connection.Port}";
    }
}
