using System.Diagnostics;
using Npgsql;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Behind a pooler that gives every transaction another session.</summary>
public sealed class PgBouncerTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly TimeSpan s_noticed = TimeSpan.FromSeconds(4);

    [PgBouncerFact]
    public async Task Each_webhook_that_two_instances_receive_is_handled_once()
    {
        await using Database database = server.CreatePooledDatabase();
        var handled = new Handled();
        await using Instance first = await database.StartAsync(handled.HandleAsync);
        await using Instance second = await database.StartAsync(handled.HandleAsync);
        string[] ids = [.. Enumerable.Range(1, 200).Select(number => $"whs_{number}")];

        WebhookReceipt[] receipts = await Task.WhenAll(ids.SelectMany(id => new[] { first.AcceptAsync(id), second.AcceptAsync(id) }));

        receipts.Count(receipt => receipt == WebhookReceipt.Stored).Should().Be(200);
        (await handled.NextAsync(ids.Length)).Should().BeEquivalentTo(ids);
        await database.UntilAsync("select count(*) = 200 from $.inbox where done_at is not null");
        handled.More.Should().Be(0);
    }

    [PgBouncerFact]
    public async Task What_handlers_write_in_the_transaction_of_the_inbox_is_committed_once()
    {
        await using Database database = server.CreatePooledDatabase();
        await database.RunAsync("create schema $; create table $.booked (id text not null)");
        await using Instance first = await StartBookingAsync(database);
        await using Instance second = await StartBookingAsync(database);
        string[] ids = [.. Enumerable.Range(1, 40).Select(number => $"whs_{number}")];

        await Task.WhenAll(ids.Select((id, number) => (number % 2 == 0 ? first : second).AcceptAsync(id)));

        await database.UntilAsync("select count(*) = 40 from $.inbox where done_at is not null");
        (await database.RunAsync("select count(*) from $.booked")).Should().Be(40L);
        (await database.RunAsync("select count(distinct id) from $.booked")).Should().Be(40L);
        (await database.RunAsync("select max(attempts) from $.inbox")).Should().Be(1);
    }

    [PgBouncerFact]
    public async Task A_webhook_that_one_instance_has_no_room_for_is_noticed_by_another_within_about_two_seconds()
    {
        await using Database database = server.CreatePooledDatabase();
        var pause = new Pause();
        var handled = new Handled();
        await using Instance busy = await database.StartAsync((_, stop) => pause.WaitAsync(stop), options => options.MaxConcurrency = 1);
        await busy.AcceptAsync("whs_running");
        await pause.Entered;
        await using Instance idle = await database.StartAsync(handled.HandleAsync);
        await idle.Logs.UntilAsync(record => record.Id.Id == 110);
        await idle.AcceptAsync("whs_first");
        await handled.NextAsync();

        TimeSpan fastest = await Best.OfThreeAsync(s_noticed, async number =>
        {
            await busy.AcceptAsync($"whs_{number}");
            long accepted = Stopwatch.GetTimestamp();
            (await handled.NextAsync()).Should().Be($"whs_{number}");
            return Stopwatch.GetElapsedTime(accepted);
        });

        fastest.Should().BeLessThan(s_noticed);
        pause.Release();
    }

    [PgBouncerFact]
    public async Task No_instance_claims_a_session_that_others_use_too()
    {
        await using Database database = server.CreatePooledDatabase();
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);

        await instance.Logs.UntilAsync(record => record.Id.Id == 110);

        await database.UntilAsync("select count(*) = 1 from $.instances");
        (await database.RunAsync("select session is null from $.instances")).Should().Be(true, "its end would say nothing about the instance");
    }

    [PgBouncerTheory]
    [InlineData("", 1)]
    [InlineData("No Reset On Close=true", 0)]
    public async Task A_connection_string_that_lacks_what_the_pooler_needs_is_warned_of(string settings, int warnings)
    {
        // Without the setting, the questions of this test would fail or hang, too.
        await using Database database = server.CreateDatabase();
        await using Instance instance = await Instance.StartAsync(server.GetPooled(settings), database.Schema, (_, _) => Task.CompletedTask);

        await instance.Logs.UntilAsync(record => record.Id.Id == (warnings > 0 ? 113 : 110));
        await database.UntilAsync("select count(*) = 1 from $.instances");

        instance.Logs.Ours.Count(record => record.Id.Id == 113).Should().Be(warnings);
    }

    private static Task<Instance> StartBookingAsync(Database database) => Instance.StartAsync(voucherify =>
    {
        voucherify.AddHandler<WebhookEventData, WebhookTransaction>(async (_, webhook, transaction, cancellationToken) =>
        {
            NpgsqlTransaction begun = await transaction.BeginAsync(cancellationToken);
            await using NpgsqlCommand insert = database.Command(begun.Connection!, "insert into $.booked values (@id)");
            insert.Parameters.AddWithValue("id", webhook.Id);
            await insert.ExecuteNonQueryAsync(cancellationToken);
        });
        Instance.UseInbox(voucherify, database.ConnectionString, database.Schema, options => options.MaxConcurrency = 8);
    });
}
