using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>
/// Opens the inbox in PostgreSQL through the services of an application that is built but never started, so that it takes no webhooks.
/// </summary>
internal static class PostgreSqlDatabase
{
    public static async Task<OpenedInbox> OpenAsync(string connectionString, string schema, CancellationToken cancellationToken)
    {
        string application = await FindApplicationAsync(connectionString, schema, cancellationToken);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());

        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["unused"] = "nothing is received here")
            .UsePostgreSqlInbox(connectionString, options =>
            {
                options.Schema = schema;
                options.ApplicationName = application;
            });

        IHost host = builder.Build();
        return new OpenedInbox(host.Services.GetRequiredService<IDurableWebhookInbox>(), host);
    }

    // The schema records its application. Its existence is checked first, because the package would create a missing schema.
    private static async Task<string> FindApplicationAsync(string connectionString, string schema, CancellationToken cancellationToken)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using NpgsqlConnection connection = await source.OpenConnectionAsync(cancellationToken);
            await using var exists = new NpgsqlCommand("select exists (select from pg_tables where schemaname = $1 and tablename = 'store')", connection)
            {
                Parameters = { new() { Value = schema } },
            };

            if (await exists.ExecuteScalarAsync(cancellationToken) is not true)
            {
                throw CommandException.Usage($"The database has no inbox in the schema '{schema}'. Use --schema to specify another one.");
            }

            await using NpgsqlCommand store = connection.CreateCommand();
#pragma warning disable CA2100 // A name cannot be a parameter. It is quoted.
            store.CommandText = $"select application from \"{schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\".store";
#pragma warning restore CA2100
            return (string)(await store.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (ArgumentException)
        {
            throw CommandException.Usage("Npgsql cannot read the connection string. Use 'Host=...;Username=...;Password=...;Database=...'."); // Npgsql's message may contain the password.
        }
    }
}
