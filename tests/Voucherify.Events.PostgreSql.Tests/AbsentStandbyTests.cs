using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Commits wait for a synchronous standby that is not there.</summary>
public sealed class AbsentStandbyTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1), s_patience = TimeSpan.FromSeconds(30);

    [PostgresServerTheory]
    [InlineData("on", false)]
    [InlineData("remote_apply", false)]
    [InlineData("remote_write", false)]
    [InlineData("local", true)]
    [InlineData("off", false)]
    public async Task A_webhook_is_answered_only_if_commits_do_not_wait_for_the_standby(string level, bool isAnswered)
    {
        await using Database database = server.CreateDatabase();
        await using Instance instance = await StartAsync(database, $"Options=-c synchronous_commit={level}");

        await using (await Absence.BeginAsync(database))
        {
            (await instance.IsAnsweredAsync("whs_1", isAnswered ? s_patience : s_timeout)).Should().Be(isAnswered);
        }
    }

    [PostgresServerFact]
    public async Task A_webhook_whose_statement_is_canceled_is_not_answered()
    {
        await using Database database = server.CreateDatabase();
        await using Instance instance = await StartAsync(database, "Command Timeout=2");

        await using (await Absence.BeginAsync(database))
        {
            (await instance.IsAnsweredAsync("whs_1", TimeSpan.FromSeconds(4))).Should().BeFalse("it is on the primary alone");
        }
    }

    [PostgresServerFact]
    public async Task A_duplicate_of_what_is_on_the_primary_alone_is_not_answered()
    {
        await using Database database = server.CreateDatabase();
        await using Instance instance = await StartAsync(database, "");

        await using (await Absence.BeginAsync(database))
        {
            const string Waiting = "from pg_stat_activity where wait_event = 'SyncRep' and query like 'insert into $.inbox%'";
            Task<bool> first = instance.IsAnsweredAsync("whs_1", s_patience);
            await database.UntilAsync($"select exists (select {Waiting})");

            // What ends its wait leaves it committed, as a restart of the primary does.
            await database.RunAsync($"select pg_cancel_backend(pid) {Waiting}");
            (await first).Should().BeFalse();
            (await database.RunAsync("select count(*) from $.inbox where key = 'whs_1'")).Should().Be(1L);

            (await instance.IsAnsweredAsync("whs_1", s_timeout)).Should().BeFalse();
        }

        (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
    }

    private static async Task<Instance> StartAsync(Database database, string settings) =>
        await Instance.StartAsync($"{database.ConnectionString};{settings}", database.Schema, (_, _) => Task.CompletedTask);

    private sealed class Absence(Database database) : IAsyncDisposable
    {
        public static async Task<Absence> BeginAsync(Database database)
        {
            await database.RunAsync("create table $.written (number int)");
            await database.ConfigureAsync("synchronous_standby_names = 'absent'");

            // A write that waits shows that the setting is effective.
            Task<object?> write = database.RunAsync("do 'begin while true loop insert into $.written values (1); commit; end loop; end'");
            await database.UntilAsync("select exists (select from pg_stat_activity where wait_event = 'SyncRep' and query like 'do %')");
            await database.RunAsync("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'SyncRep' and query like 'do %'");
            await write.ContinueWith(_ => { }, TaskScheduler.Default);

            return new Absence(database);
        }

        public async ValueTask DisposeAsync() => await database.ConfigureAsync("synchronous_standby_names = ''");
    }
}
