using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class OutageTests
{
    [PostgresServerFact]
    public async Task Nothing_is_accepted_while_the_database_is_away_and_work_resumes_by_itself()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString);
        var pause = new Pause();
        var handled = new Handled();
        int runs = 0;
        await using Instance instance = await database.StartAsync((webhook, stop) =>
            Interlocked.Increment(ref runs) == 1 ? pause.WaitAsync(stop) : handled.HandleAsync(webhook, stop));
        await instance.AcceptAsync("whs_running");
        await pause.Entered;

        server.Crash();
        await instance.Invoking(subject => subject.AcceptAsync("whs_refused")).Should().ThrowAsync<NpgsqlException>();
        await instance.Inbox.Invoking(inbox => inbox.GetStatusAsync()).Should().ThrowAsync<NpgsqlException>();
        pause.Release();
        server.Restart();

        (await AcceptAgainAsync(instance, "whs_refused")).Should().Be(WebhookReceipt.Stored, "nothing of the refused one was kept");
        (await handled.NextAsync()).Should().Be("whs_refused");
        await database.UntilAsync("select count(*) = 2 from $.inbox where done_at is not null");
        runs.Should().Be(2, "that the first one is done was written down when the database was back");
        (await instance.Inbox.GetStatusAsync()).DeadLetters.Should().Be(0, "an outage is no failure of a handler");
    }

    [PostgresServerFact]
    public async Task An_application_starts_while_the_database_is_away()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString);
        var handled = new Handled();
        server.Crash();

        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await instance.Invoking(subject => subject.AcceptAsync("whs_1")).Should().ThrowAsync<NpgsqlException>();
        await instance.Logs.UntilAsync(record => record.Id.Id == 110);
        instance.Logs.Ours.Count(record => record.Id.Id == 101).Should().Be(1, "an outage is told of once");
        server.Restart();

        (await AcceptAgainAsync(instance, "whs_1")).Should().Be(WebhookReceipt.Stored);
        (await handled.NextAsync()).Should().Be("whs_1");
        instance.Logs.Ours.Should().Contain(record => record.Id.Id == 102);
    }

    // As Voucherify does: a connection of the pool may have died with the server.
    private static async Task<WebhookReceipt> AcceptAgainAsync(Instance instance, string id)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await instance.AcceptAsync(id);
            }
            catch (NpgsqlException) when (attempt < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }
}
