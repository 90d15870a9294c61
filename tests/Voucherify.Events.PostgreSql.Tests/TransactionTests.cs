using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>What a handler writes in the transaction of the inbox happens once, or not at all.</summary>
public sealed class TransactionTests
{
    [PostgresFact]
    public async Task What_a_handler_writes_is_committed_with_the_note_that_it_is_done()
    {
        await using Database database = await CreateAsync();
        await using Instance instance = await StartAsync(database, (_, _) => Task.CompletedTask);

        await instance.AcceptAsync("whs_1");

        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        (await database.RunAsync("select count(*) from $.booked where id = 'whs_1'")).Should().Be(1L);
    }

    [PostgresFact]
    public async Task What_a_handler_wrote_before_it_failed_is_rolled_back_and_the_retry_writes_it_once()
    {
        await using Database database = await CreateAsync();
        int runs = 0;
        await using Instance instance = await StartAsync(
            database,
            (_, _) => Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException("after the write") : Task.CompletedTask,
            options => options.RetryDelays = [TimeSpan.FromMilliseconds(10)]);

        await instance.AcceptAsync("whs_1");

        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        runs.Should().Be(2);
        (await database.RunAsync("select count(*) from $.booked")).Should().Be(1L);
    }

    [PostgresFact]
    public async Task A_handler_whose_webhook_was_taken_over_meanwhile_writes_nothing()
    {
        await using Database database = await CreateAsync();
        var pause = new Pause();
        await using Instance instance = await StartAsync(database, (_, stop) => pause.WaitAsync(stop));
        await instance.AcceptAsync("whs_1");
        await pause.Entered;

        // As another instance would that thinks this one dead.
        await database.RunAsync("update $.inbox set owner = 999999 where key = 'whs_1'");
        pause.Release();

        await Wait.UntilAsync(() => instance.Logs.Ours.Any(record => record.Id.Id == 105));
        (await database.RunAsync("select count(*) from $.booked")).Should().Be(0L);
        (await database.RunAsync("select owner from $.inbox where key = 'whs_1'")).Should().Be(999999L, "its claim is not ours to settle");
    }

    [PostgresFact]
    public async Task A_handler_that_committed_and_could_not_be_settled_does_not_run_again()
    {
        await using Database database = await CreateAsync();
        var handled = new Handled();
        await using (Instance first = await StartAsync(database, (_, _) => Task.CompletedTask))
        {
            await first.AcceptAsync("whs_first");
            await database.UntilAsync("select done_at is not null from $.inbox");
        }

        // What a process leaves that dies between the commit of its handler and the settlement.
        await database.RunAsync(
            """
            insert into $.inbox (key, id, event_type, body, received_at, handlers, attempts, owner, due_at)
            values ('whs_1', 'whs_1', 'voucher.published', '\x7b7d', now(), '{}', 1, 999999, now())
            """);
        await using Instance next = await StartAsync(database, handled.HandleAsync);

        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        handled.More.Should().Be(0);
        (await database.RunAsync("select count(*) from $.booked where id = 'whs_1'")).Should().Be(0L);
    }

    [PostgresFact]
    public async Task A_limit_for_idle_transactions_does_not_end_a_handler_that_takes_longer()
    {
        await using Database database = await CreateAsync();

        // The limit would end the transaction that creates the tables, too, if this process were slow.
        await using (await StartAsync(database, (_, _) => Task.CompletedTask))
        {
        }

        int runs = 0;
        await using Instance instance = await StartAsync(
            database,
            async (_, stop) =>
            {
                Interlocked.Increment(ref runs);
                await Task.Delay(TimeSpan.FromSeconds(1.5), stop);
            },
            connection: "Options=-c idle_in_transaction_session_timeout=300");

        await instance.AcceptAsync("whs_1");

        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        runs.Should().Be(1);
        (await database.RunAsync("select count(*) from $.booked")).Should().Be(1L);
    }

    [PostgresFact]
    public async Task Outside_of_a_handler_there_is_no_transaction()
    {
        await using Database database = await CreateAsync();
        await using Instance instance = await StartAsync(database, (_, _) => Task.CompletedTask);
        await using AsyncServiceScope scope = instance.Services.CreateAsyncScope();

        Func<Task> begin = () => scope.ServiceProvider.GetRequiredService<WebhookTransaction>().BeginAsync();

        await begin.Should().ThrowAsync<InvalidOperationException>().WithMessage("No handler of a stored webhook runs in this scope*");
    }

    private static async Task<Database> CreateAsync()
    {
        Database database = Database.OfShared();
        await database.RunAsync("create schema $; create table $.booked (id text not null)");
        return database;
    }

    private static Task<Instance> StartAsync(
        Database database,
        Func<WebhookEvent, CancellationToken, Task> afterwards,
        Action<PostgreSqlInboxOptions>? configure = null,
        string connection = "") => Instance.StartAsync(voucherify =>
    {
        voucherify.AddHandler<WebhookEventData, WebhookTransaction>(async (_, webhook, transaction, cancellationToken) =>
        {
            NpgsqlTransaction begun = await transaction.BeginAsync(cancellationToken);
            await using NpgsqlCommand insert = database.Command(begun.Connection!, "insert into $.booked values ($1)".Replace("$1", "@id", StringComparison.Ordinal));
            insert.Parameters.AddWithValue("id", webhook.Id);
            await insert.ExecuteNonQueryAsync(cancellationToken);
            await afterwards(webhook, cancellationToken);
        });
        Instance.UseInbox(voucherify, $"{database.ConnectionString};{connection}", database.Schema, configure);
    });
}
