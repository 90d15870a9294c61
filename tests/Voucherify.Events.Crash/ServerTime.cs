using System.Globalization;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>The processor time of a PostgreSQL server.</summary>
internal static class ServerTime
{
    private const double TicksPerSecond = 100; // Linux.

    /// <summary>Gets the time that the server and all the sessions that it had have used.</summary>
    public static TimeSpan Of(PostgresServer server)
    {
        using var connection = new NpgsqlConnection($"{server.ConnectionString};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("select pg_read_file('postmaster.pid', 0, 20)", connection);
        string postmaster = ((string)command.ExecuteScalar()!).Split('\n')[0];

        return TimeSpan.FromSeconds(Directory.EnumerateDirectories("/proc").Sum(process => Ticks(process, postmaster)) / TicksPerSecond);
    }

    private static long Ticks(string process, string postmaster)
    {
        try
        {
            string stat = File.ReadAllText(Path.Combine(process, "stat"));
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            bool isChild = fields[1] == postmaster;

            // The postmaster's own, and that of children which have ended; that of those which have not.
            return Path.GetFileName(process) == postmaster ? fields[11..15].Sum(Number) : isChild ? fields[11..13].Sum(Number) : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static long Number(string ticks) => long.Parse(ticks, CultureInfo.InvariantCulture);
}
