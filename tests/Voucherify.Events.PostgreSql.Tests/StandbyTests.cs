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
        using var pair = new StandbyPair();
        await pair.SynchronizeAsync();
        await using Instance instance = await pair.Database.StartAsync((_, _) => Task.CompletedTask);
        ConcurrentQueue<string> answered = [];
        using var sending = new CancellationTokenSource();
        Task[] senders = [.. Enumerable.Range(1, 4).Select(sender => SendAsync(instance, sender, answered, sending.Token))];
        await Wait.UntilAsync(() => answered.Count >= 50);

        // What is answered from here on would be missing.
        await pair.DisconnectAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        pair.Primary.Crash();
        await sending.CancelAsync();
        await Task.WhenAll(senders);
        await pair.PromoteAsync(instance);

        answered.Should().BeSubsetOf(await pair.ReadKeysAsync());
    }

    [PostgresServerFact]
    public async Task What_an_asynchronous_standby_has_not_received_is_missing_after_a_failover()
    {
        using var pair = new StandbyPair();
        await using Instance instance = await pair.Database.StartAsync((_, _) => Task.CompletedTask);
        await instance.AcceptAsync("whs_received");
        await pair.Copy.UntilAsync("select to_regclass('$.inbox') is not null");
        await pair.Copy.UntilAsync("select count(*) = 1 from $.inbox");
        await pair.DisconnectAsync();

        (await instance.AcceptAsync("whs_missing")).Should().Be(WebhookReceipt.Stored, "commits do not wait for an asynchronous standby");

        pair.Primary.Crash();
        await pair.PromoteAsync(instance);
        (await pair.ReadKeysAsync()).Should().Equal("whs_received");
    }

    [PostgresServerTheory]
    [InlineData("on", true)]
    [InlineData("remote_write", true)]
    [InlineData("remote_apply", false)]
    public async Task Only_remote_apply_waits_until_the_standby_shows_what_it_has_received(string level, bool isAnswered)
    {
        using var pair = new StandbyPair();
        await pair.SynchronizeAsync();
        await using Instance instance = await Instance.StartAsync(
            $"{pair.Database.ConnectionString};Options=-c synchronous_commit={level}", pair.Database.Schema, (_, _) => Task.CompletedTask);
        await pair.Copy.RunAsync("select pg_wal_replay_pause()");
        await pair.Copy.UntilAsync("select pg_get_wal_replay_pause_state() = 'paused'");

        (await instance.IsAnsweredAsync("whs_1", isAnswered ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(1))).Should().Be(isAnswered);

        await pair.Copy.RunAsync("select pg_wal_replay_resume()");
        await pair.Copy.UntilAsync("select count(*) = 1 from $.inbox where key = 'whs_1'");
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
