using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class SchemaTests
{
    [PostgresTheory]
    [InlineData("user")]
    [InlineData("select")]
    [InlineData("Loyalty Webhooks")]
    [InlineData("a.b")]
    [InlineData("a\"; drop table webhooks; --")]
    [InlineData("it's $create$ żółty")]
    public async Task A_schema_may_have_any_name_that_postgres_can_keep(string name)
    {
        await using var database = new Database(PostgresServer.Shared, $"{name} {Guid.NewGuid():N}"[..Math.Min(60, name.Length + 20)]);
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);

        await instance.AcceptAsync("whs_1");

        (await handled.NextAsync()).Should().Be("whs_1");
        (await database.RunAsync("select count(*) from $.inbox")).Should().Be(1L);
    }

    [PostgresFact]
    public async Task A_role_that_may_create_tables_in_an_existing_schema_needs_no_more()
    {
        await using Database database = Database.OfShared();
        string role = $"role_{Guid.NewGuid():N}";
        await database.RunAsync($"create role {role} login; create schema $; grant usage, create on schema $ to {role}; revoke create on database postgres from public");
        var handled = new Handled();

        await using (Instance instance = await Instance.StartAsync($"{database.ConnectionString};Username={role}", database.Schema, handled.HandleAsync))
        {
            await instance.AcceptAsync("whs_1");
            (await handled.NextAsync()).Should().Be("whs_1");
        }

        await database.RunAsync($"drop schema $ cascade; drop owned by {role}; drop role {role}");
    }

    [PostgresFact]
    public async Task A_role_that_may_only_read_and_write_uses_the_tables_that_another_created()
    {
        await using Database database = Database.OfShared();
        string role = $"role_{Guid.NewGuid():N}";
        await using (await database.StartAsync((_, _) => Task.CompletedTask))
        {
        }

        await database.RunAsync($"create role {role} login; grant usage on schema $ to {role}; grant select, insert, update, delete on all tables in schema $ to {role}");
        var handled = new Handled();

        await using (Instance instance = await Instance.StartAsync($"{database.ConnectionString};Username={role}", database.Schema, handled.HandleAsync))
        {
            await instance.AcceptAsync("whs_1");
            (await handled.NextAsync()).Should().Be("whs_1");
        }

        await database.RunAsync($"drop owned by {role}; drop role {role}");
    }

    [PostgresFact]
    public async Task Another_application_is_refused_at_its_start_and_told_what_to_do()
    {
        await using Database database = Database.OfShared();
        await using Instance shop = await database.StartAsync((_, _) => Task.CompletedTask, options => options.ApplicationName = "Shop");

        Func<Task> start = () => database.StartAsync((_, _) => Task.CompletedTask, options => options.ApplicationName = "Loyalty");

        await start.Should().ThrowAsync<InvalidOperationException>()
            .WithMessage("*holds the webhooks of the application 'Shop'; this one is 'Loyalty'*Schema*ApplicationName to 'Shop'*");
    }

    [PostgresFact]
    public async Task The_application_is_known_by_the_name_of_its_host()
    {
        await using Database database = Database.OfShared();
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);

        string name = instance.Services.GetRequiredService<IHostEnvironment>().ApplicationName;

        (await database.RunAsync("select application from $.store")).Should().Be(name);
    }

    [PostgresFact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await using Database database = Database.OfShared();
        await using (await database.StartAsync((_, _) => Task.CompletedTask))
        {
        }

        await database.RunAsync("update $.store set version = 99");
        Func<Task> start = () => database.StartAsync((_, _) => Task.CompletedTask);

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*newer version of Voucherify.Events.PostgreSql (format 99; this one reads 1)*");
    }

    [PostgresFact]
    public async Task A_data_source_of_the_application_is_used_and_left_to_it()
    {
        await using Database database = Database.OfShared();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var handled = new Handled();
        await using (Instance instance = await Instance.StartAsync(
            voucherify => voucherify.UsePostgreSqlInbox(_ => source, options => options.Schema = database.Schema), handled.HandleAsync))
        {
            (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored);
            (await handled.NextAsync()).Should().Be("whs_1");
        }

        await using NpgsqlCommand command = source.CreateCommand("select 1");
        (await command.ExecuteScalarAsync()).Should().Be(1, "it is not the inbox's to dispose of");
    }
}
