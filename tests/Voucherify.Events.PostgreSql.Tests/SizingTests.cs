using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>How much of a server an instance takes.</summary>
public sealed class SizingTests
{
    private const int MaxPoolSize = 10;

    [PostgresFact]
    public async Task An_idle_instance_holds_three_connections_and_uses_a_fourth_at_intervals()
    {
        await using Database database = Database.OfShared();
        await using NpgsqlDataSource source = Source(database);
        var handled = new Handled();
        await using Instance instance = await StartAsync(database, source, voucherify => voucherify.AddHandler<WebhookEventData>((_, webhook, stop) => handled.HandleAsync(webhook, stop)));
        await instance.AcceptAsync("whs_1");
        await handled.NextAsync();
        await database.UntilAsync("select done_at is not null from $.inbox");

        await ListeningAsync(database);
        await database.UntilAsync($"select count(*) in (4, 5) from pg_stat_activity where application_name = '{database.Schema}'");
        (await CountFreeAsync(source)).Should().Be(MaxPoolSize - 3);
    }

    [PostgresFact]
    public async Task A_handler_that_uses_the_transaction_holds_one_more_connection_while_it_runs()
    {
        await using Database database = Database.OfShared();
        await using NpgsqlDataSource source = Source(database);
        var pause = new Pause();
        await using Instance instance = await StartAsync(database, source, voucherify => voucherify.AddHandler<WebhookEventData, WebhookTransaction>(async (_, _, transaction, stop) =>
        {
            await transaction.BeginAsync(stop);
            await pause.WaitAsync(stop);
        }));
        await instance.AcceptAsync("whs_1");
        await pause.Entered;

        await ListeningAsync(database);
        (await CountFreeAsync(source)).Should().Be(MaxPoolSize - 4);
        pause.Release();
    }

    [PostgresServerFact]
    public async Task An_idle_instance_sends_about_six_statements_in_ten_seconds_and_Npgsql_a_reset_before_each()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString);
        await using Instance instance = await Instance.StartAsync(
            $"{server.ConnectionString};Options=-c log_statement=all", database.Schema, (_, _) => Task.CompletedTask);
        await instance.AcceptAsync("whs_1");
        await database.UntilAsync("select done_at is not null from $.inbox");
        await database.UntilAsync("select exists (select from pg_stat_activity where query like 'listen %')");
        await Task.Delay(TimeSpan.FromSeconds(1));
        (int sent, int resets) = (0, 0);

        // A busy machine may disturb one period, but hardly all.
        for (int period = 1; period <= 3 && (resets is < 4 or > 7 || Math.Abs(sent - (2 * resets)) > 1); period++)
        {
            int before = Statements(server).Length;
            await Task.Delay(TimeSpan.FromSeconds(10));
            string[] statements = Statements(server)[before..];
            (sent, resets) = (statements.Length, statements.Count(statement => statement.EndsWith("DISCARD ALL", StringComparison.Ordinal)));
        }

        resets.Should().BeInRange(4, 7);
        sent.Should().BeInRange((2 * resets) - 1, (2 * resets) + 1, "the count may begin or end between a reset and its statement");
    }

    private static string[] Statements(PostgresServer server) =>
        [.. File.ReadLines(server.PathOf("../log")).Where(line => line.Contains("LOG:  statement: ", StringComparison.Ordinal) || line.Contains("LOG:  execute ", StringComparison.Ordinal))];

    private static NpgsqlDataSource Source(Database database) => NpgsqlDataSource.Create(
        $"{database.ConnectionString};Application Name={database.Schema};Maximum Pool Size={MaxPoolSize};Timeout=5");

    // Until then, the instance holds a connection less.
    private static Task ListeningAsync(Database database) => database.UntilAsync(
        $"select exists (select from pg_stat_activity where application_name = '{database.Schema}' and query like 'listen %')");

    private static Task<Instance> StartAsync(Database database, NpgsqlDataSource source, Action<VoucherifyWebhooksBuilder> addHandler) => Instance.StartAsync(voucherify =>
    {
        addHandler(voucherify);
        voucherify.UsePostgreSqlInbox(_ => source, options => options.Schema = database.Schema);
    });

    // Takes what is free until there is nothing more.
    private static async Task<int> CountFreeAsync(NpgsqlDataSource source)
    {
        Stack<NpgsqlConnection> taken = [];

        try
        {
            while (true)
            {
                taken.Push(await source.OpenConnectionAsync());
            }
        }
        catch (NpgsqlException exception) when (exception.InnerException is TimeoutException)
        {
            return taken.Count;
        }
        finally
        {
            while (taken.TryPop(out NpgsqlConnection? connection))
            {
                await connection.DisposeAsync();
            }
        }
    }
}
