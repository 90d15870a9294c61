namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A primary, and a standby that streams from it, asynchronously at first.</summary>
internal sealed class StandbyPair : IDisposable
{
    private readonly PostgresServer _standby;

    public StandbyPair()
    {
        Primary = PostgresServer.Start();
        _standby = Primary.StartStandby();
        Database = new Database(Primary.ConnectionString, "voucherify");
        Copy = new Database(_standby.ConnectionString, "voucherify");
    }

    public PostgresServer Primary { get; }

    public Database Database { get; }

    /// <summary>The database on the standby.</summary>
    public Database Copy { get; }

    /// <summary>Lets commits wait for the standby.</summary>
    public async Task SynchronizeAsync()
    {
        await Database.ConfigureAsync("synchronous_standby_names = '*'");
        await Database.UntilAsync("select count(*) = 1 from pg_stat_replication where sync_state = 'sync'");
    }

    /// <summary>Lets the standby receive no more.</summary>
    public async Task DisconnectAsync()
    {
        await Copy.ConfigureAsync("primary_conninfo = ''");
        await Copy.UntilAsync("select count(*) = 0 from pg_stat_wal_receiver");
    }

    /// <summary>Makes the standby a primary, after an instance that has lost its own.</summary>
    public async Task PromoteAsync(Instance instance)
    {
        using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await instance.StopAsync(noTime.Token);
        _standby.Promote();
    }

    /// <summary>The webhooks that the standby holds.</summary>
    public async Task<string[]> ReadKeysAsync() => (string[])(await Copy.RunAsync("select array_agg(key) from $.inbox"))!;

    public void Dispose()
    {
        _standby.Dispose();
        Primary.Dispose();
    }
}
