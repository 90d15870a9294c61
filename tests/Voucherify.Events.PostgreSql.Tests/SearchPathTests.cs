namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Where names without a schema are looked up.</summary>
public sealed class SearchPathTests
{
    [PostgresServerFact]
    public async Task A_role_called_voucherify_finds_unqualified_names_in_the_default_schema()
    {
        using PostgresServer server = PostgresServer.Start();
        var database = new Database(server.ConnectionString, new PostgreSqlInboxOptions().Schema);
        (await database.RunAsync("select current_user::text")).Should().Be("voucherify");
        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);
        await instance.AcceptAsync("whs_1");

        await database.RunAsync("create table cards (code text)");

        (await database.RunAsync("select schemaname::text from pg_tables where tablename = 'cards'")).Should().Be("voucherify");
        (await database.RunAsync("select key from inbox")).Should().Be("whs_1");
    }

    [PostgresTheory]
    [InlineData("Search Path=decoy,public")]
    [InlineData("Search Path=decoy,pg_catalog,public")]
    [InlineData("Search Path=nowhere")]
    [InlineData("Options=-c search_path=")]
    public async Task The_inbox_uses_its_own_tables_whatever_is_searched_first(string path)
    {
        await using Database database = Database.OfShared();
        await using var decoy = new Database(database.ConnectionString, $"decoy_{database.Schema}");
        await decoy.RunAsync("create schema $; create table $.inbox (); create table $.instances (); create table $.store ()");
        var handled = new Handled();
        string connectionString = $"{database.ConnectionString};{path.Replace("decoy", decoy.Schema, StringComparison.Ordinal)}";

        await using (Instance instance = await Instance.StartAsync(connectionString, database.Schema, handled.HandleAsync))
        {
            await instance.AcceptAsync("whs_1");
            (await handled.NextAsync()).Should().Be("whs_1");
            await database.UntilAsync("select done_at is not null from $.inbox");
        }
    }
}
