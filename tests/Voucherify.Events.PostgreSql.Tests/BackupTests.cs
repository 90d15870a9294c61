using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class BackupTests
{
    [PostgresServerFact]
    public async Task What_waited_when_the_backup_was_made_is_handled_after_a_restore_and_what_was_done_is_a_duplicate()
    {
        using PostgresServer server = PostgresServer.Start();
        var original = new Database(server.ConnectionString, "voucherify");
        var pause = new Pause();

        await using (Instance instance = await original.StartAsync(
            (webhook, stop) => webhook.Id == "whs_running" ? pause.WaitAsync(stop) : Task.CompletedTask, options => options.MaxConcurrency = 1))
        {
            await instance.AcceptAsync("whs_done");
            await original.UntilAsync("select done_at is not null from $.inbox");
            await instance.AcceptAsync("whs_running");
            await pause.Entered;
            await instance.AcceptAsync("whs_waiting");

            server.Dump("postgres");
            pause.Release();
            await instance.AcceptAsync("whs_later");
            await original.UntilAsync("select count(*) = 4 from $.inbox where done_at is not null");
        }

        server.Restore("restored");
        string restored = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = "restored" }.ConnectionString;
        var handled = new Handled();
        await using Instance next = await Instance.StartAsync(restored, "voucherify", handled.HandleAsync);

        (await next.AcceptAsync("whs_done")).Should().Be(WebhookReceipt.Duplicate);
        (await handled.NextAsync()).Should().Be("whs_waiting");
        (await next.AcceptAsync("whs_later")).Should().Be(WebhookReceipt.Stored, "nothing in the backup tells of it");
    }
}
