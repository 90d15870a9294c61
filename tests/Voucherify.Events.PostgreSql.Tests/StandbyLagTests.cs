using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Real standbys that are behind their primary.</summary>
public sealed class StandbyLagTests
{
    [PostgresServerFact]
    public async Task What_an_asynchronous_standby_has_not_received_is_missing_after_a_failover()
    {
        using PostgresServer primary = PostgresServer.Start();
        using PostgresServer standby = primary.StartStandby();
        var database = new Database(primary.ConnectionString, "voucherify");
        var promoted = new Database(standby.ConnectionString, "voucherify");
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);
        await instance.AcceptAsync("whs_received");
        await promoted.UntilAsync("select to_regclass('$.inbox') is not null");
        await promoted.UntilAsync("select count(*) = 1 from $.inbox");
        await promoted.ConfigureAsync("primary_conninfo = ''");
        await promoted.UntilAsync("select count(*) = 0 from pg_stat_wal_receiver");

        (await instance.AcceptAsync("whs_missing")).Should().Be(WebhookReceipt.Stored, "commits do not wait for an asynchronous standby");

        primary.Crash();
        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await instance.StopAsync(noTime.Token);
        standby.Promote();
        ((string[])(await promoted.RunAsync("select array_agg(key) from $.inbox"))!).Should().Equal("whs_received");
    }

    [PostgresServerTheory]
    [InlineData("on", true)]
    [InlineData("remote_write", true)]
    [InlineData("remote_apply", false)]
    public async Task Only_remote_apply_waits_until_the_standby_shows_what_it_has_received(string level, bool isAnswered)
    {
        using PostgresServer primary = PostgresServer.Start();
        using PostgresServer standby = primary.StartStandby();
        var database = new Database(primary.ConnectionString, "voucherify");
        var behind = new Database(standby.ConnectionString, "voucherify");
        await database.ConfigureAsync("synchronous_standby_names = '*'");
        await database.UntilAsync("select count(*) = 1 from pg_stat_replication where sync_state = 'sync'");
        await using Instance instance = await Instance.StartAsync(
            $"{database.ConnectionString};Options=-c synchronous_commit={level}", database.Schema, (_, _) => Task.CompletedTask);
        await behind.RunAsync("select pg_wal_replay_pause()");
        await behind.UntilAsync("select pg_get_wal_replay_pause_state() = 'paused'");

        (await instance.IsAnsweredAsync("whs_1", isAnswered ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(1))).Should().Be(isAnswered);

        await behind.RunAsync("select pg_wal_replay_resume()");
        await behind.UntilAsync("select count(*) = 1 from $.inbox where key = 'whs_1'");
    }
}
