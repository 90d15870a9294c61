using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class InboxVerbPostgreSqlTests : IDisposable
{
    private readonly ToolRunner _tool = new();
    private readonly string _schema = $"test_{Guid.NewGuid():N}";

    public void Dispose() => _tool.Dispose();

    [PostgresFact]
    public async Task The_inbox_in_PostgreSQL_is_looked_into_and_put_back()
    {
        _tool.Variables["ConnectionStrings__Webhooks"] = PostgresServer.Shared;
        await using TestShop shop = await TestShop.StartAsync(webhooks => webhooks.UsePostgreSqlInbox(
            PostgresServer.Shared,
            options =>
            {
                options.Schema = _schema;
                options.RetryDelays = [];
            }));
        await shop.FailAsync("voucher.published", "whs_1");
        await shop.FailAsync("voucher.deleted", "whs_2");
        shop.IsMended = true;

        ToolRun status = await _tool.RunAsync("inbox", "status", "--postgres", "Webhooks", "--schema", _schema);
        ToolRun list = await _tool.RunAsync("inbox", "list", "--postgres-env", "ConnectionStrings__Webhooks", "--schema", _schema);
        ToolRun retry = await _tool.RunAsync("inbox", "retry", "whs_1", "--postgres", "Webhooks", "--schema", _schema);
        ToolRun discard = await _tool.RunAsync("inbox", "discard", "whs_2", "--postgres", "Webhooks", "--schema", _schema);

        status.Should().Be(new ToolRun(1, "0 waiting\n2 dead letters\n", ""));
        list.Output.Should().Contain("whs_1  voucher.published  1 attempt  SendLoyaltyCard  TimeoutException");
        retry.Should().Be(new ToolRun(0, "whs_1 replayed\n", ""));
        discard.Should().Be(new ToolRun(0, "whs_2 discarded\n", ""));
        await shop.UntilAsync(now => now is { Waiting: 0, DeadLetters: 0 });
    }

    [PostgresFact]
    public async Task Nothing_is_created_where_there_is_no_inbox()
    {
        _tool.Variables["CONNECTION"] = PostgresServer.Shared;

        ToolRun run = await _tool.RunAsync("inbox", "status", "--postgres-env", "CONNECTION", "--schema", _schema);

        run.Should().Be(new ToolRun(2, "", $"error: The database has no inbox in the schema '{_schema}'. Use --schema to specify another one.\n"));
        await using var source = NpgsqlDataSource.Create(PostgresServer.Shared);
        await using NpgsqlCommand schemas = source.CreateCommand($"select count(*) from pg_namespace where nspname = '{_schema}'");
        (await schemas.ExecuteScalarAsync()).Should().Be(0L);
    }
}
