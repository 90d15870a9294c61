using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A schema of its own for one test, gone afterwards.</summary>
internal sealed class Database(string connectionString, string? schema = null) : IAsyncDisposable
{
    public string ConnectionString { get; } = connectionString;

    public string Schema { get; } = schema ?? $"test_{Guid.NewGuid():N}";

    public static Database OfShared() => new(PostgresServer.Shared);

    public Task<Instance> StartAsync(
        Func<WebhookEvent, CancellationToken, Task> handle,
        Action<PostgreSqlInboxOptions>? configure = null,
        Action<IServiceCollection>? services = null) =>
        Instance.StartAsync(ConnectionString, Schema, handle, configure, services);

    /// <param name="sql">What to run; <c>$</c> stands for the schema.</param>
    public async Task<object?> RunAsync(string sql)
    {
        await using NpgsqlConnection connection = await OpenAsync();
        await using NpgsqlCommand command = Command(connection, sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Waits until a question is answered with true.</summary>
    public async Task UntilAsync(string sql)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (await RunAsync(sql) is not true)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    /// <summary>Sets a setting of the server.</summary>
    public async Task ConfigureAsync(string setting)
    {
        await RunAsync($"alter system set {setting}");
        await RunAsync("select pg_reload_conf()");
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public NpgsqlCommand Command(NpgsqlConnection connection, string sql) =>
        new(sql.Replace("$", $"\"{Schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal), connection);

    public async ValueTask DisposeAsync() => await RunAsync("drop schema if exists $ cascade");
}
