using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Rows that cannot be read are set aside, told once, and keep nobody else from being handled.</summary>
public sealed class DamageTests
{
    [PostgresFact]
    public async Task Twenty_rows_that_cannot_be_read_keep_none_of_forty_healthy_ones_from_being_handled()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync, options => options.MaxConcurrency = 8);
        await database.RunAsync(
            """
            insert into $.inbox (key, id, event_type, body, received_at, due_at)
            select 'bad_' || number, 'bad_' || number, '', 'no JSON', case when number % 2 = 0 then '0044-03-15 BC'::timestamptz else now() end, now() - interval '1 hour'
            from generate_series(1, 20) number
            """);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => instance.AcceptAsync($"whs_{number}")));

        (await handled.NextAsync(40)).Should().OnlyHaveUniqueItems();
        await database.UntilAsync("select count(*) = 20 from $.inbox where dead_at is not null");
        (await instance.Inbox.GetDeadLettersAsync()).Items.Should().HaveCount(20);
        instance.Logs.Ours.Count(record => record.Id.Id == 111).Should().Be(10, "those that are no JSON are given up like any other that fails");
        (await instance.Inbox.ReplayAsync("bad_2")).Should().BeFalse("it has no body that could be read");
    }

    [PostgresServerFact]
    public async Task A_body_that_is_damaged_on_the_disk_is_a_dead_letter_and_blocks_nobody()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString, "voucherify");
        await using (Instance before = await database.StartAsync((_, _) => Task.Delay(Timeout.Infinite, CancellationToken.None)))
        {
            await before.Inbox.AcceptAsync(Webhooks.Received("whs_damaged", padding: new string('x', 4_000)), default).InTime();
            using var noTime = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            await before.StopAsync(noTime.Token);
        }

        string file = (string)(await database.RunAsync("checkpoint; select pg_relation_filepath(reltoastrelid) from pg_class where oid = '$.inbox'::regclass"))!;
        server.Stop("fast");
        byte[] bytes = await File.ReadAllBytesAsync(server.PathOf(file));
        await using (var stream = new FileStream(server.PathOf(file), FileMode.Open, FileAccess.Write))
        {
            await stream.WriteAsync(new byte[bytes.Length]);
        }

        server.Restart();
        NpgsqlConnection.ClearAllPools();
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await instance.AcceptAsync("whs_healthy");

        (await handled.NextAsync()).Should().Be("whs_healthy");
        await database.UntilAsync("select dead_at is not null from $.inbox where key = 'whs_damaged'");
        DeadLetter dead = (await instance.Inbox.FindDeadLetterAsync("whs_damaged"))!;
        dead.Error.Should().StartWith("The webhook cannot be read.");
        dead.Webhook.Body.Length.Should().Be(0);
    }
}
