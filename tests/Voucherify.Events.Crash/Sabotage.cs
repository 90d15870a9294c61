using System.Diagnostics;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>What a database does to those who use it, on a bad day. Each lasts for a while, and everything is well afterwards.</summary>
internal sealed class Sabotage(PostgresServer server, string database, TimeSpan duration)
{
    /// <summary>Every statement that takes longer than a millisecond is canceled, BEGIN included.</summary>
    public async Task LimitStatementsAsync()
    {
        await RunAsync($"alter database {database} set statement_timeout = '1ms'");
        await RunAsync(EndAll);
        await Task.Delay(duration);
        await RunAsync($"alter database {database} reset statement_timeout");
        await RunAsync(EndAll);
    }

    /// <summary>Whatever runs is canceled, every few milliseconds.</summary>
    public Task CancelAsync() => RepeatAsync(TimeSpan.FromMilliseconds(2), $"select pg_cancel_backend(pid) from pg_stat_activity where datname = '{database}' and state = 'active'");

    /// <summary>Sessions are ended, one at a time.</summary>
    public Task TerminateAsync() => RepeatAsync(
        TimeSpan.FromMilliseconds(150), $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}' order by random() limit 1");

    /// <summary>The server is restarted, in good order or as after a crash.</summary>
    public async Task RestartAsync(string mode)
    {
        long started = Stopwatch.GetTimestamp();

        do
        {
            server.Stop(mode);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            server.Restart();
            await Task.Delay(TimeSpan.FromSeconds(2));
        }
        while (Stopwatch.GetElapsedTime(started) < duration);
    }

    private string EndAll => $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'";

    private async Task RepeatAsync(TimeSpan pause, string sql)
    {
        long started = Stopwatch.GetTimestamp();
        await using var connection = new NpgsqlConnection($"{server.ConnectionString};Pooling=false");
        await connection.OpenAsync();

        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
            await Task.Delay(pause);
        }
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{server.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
