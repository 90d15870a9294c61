using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>What is done after an error: claims that nobody knows of are released, and rows that cannot be read are set aside.</summary>
internal sealed class RepairStatements(InboxSchema schema)
{
    private const int MaxLooks = 200;

    private readonly string _release =
        $"update {schema.Inbox} set owner = null, attempts = attempts - 1 where owner = $1 and due_at is not null and key <> all ($2)";

    private readonly string _find =
        $"""
        select key from {schema.Inbox} where due_at <= now() and owner is null order by due_at, received_at limit {MaxLooks}
        """;

    private readonly string _read = $"select id, event_type, md5(body), handlers from {schema.Inbox} where key = $1";

    private readonly string _bury =
        $"""
        update {schema.Inbox} set body = null, due_at = null, dead_at = now(), error = $2, alone = false, missed_by = null
        where key = $1 and owner is null and due_at is not null
        """;

    /// <summary>Releases what an instance holds except what it runs: those attempts never began.</summary>
    public async Task ReleaseAsync(NpgsqlConnection connection, long owner, string[] running)
    {
        await using NpgsqlCommand release = Sql.Command(connection, _release).With(owner).With(running);
        await release.ExecuteNonQueryAsync();
    }

    /// <summary>Makes dead letters of what is due and damaged on the disk, so that it stands in nobody's way.</summary>
    public async Task BuryDamagedAsync(InboxDatabase database, ILogger logger)
    {
        foreach (string key in await database.RunAsync(FindAsync, CancellationToken.None))
        {
            try
            {
                await database.RunAsync(connection => RunAsync(Sql.Command(connection, _read).With(key)), CancellationToken.None);
            }
            catch (PostgresException exception) when (Failures.IsDamage(exception))
            {
                string error = $"The webhook cannot be read. {exception.MessageText}";
                await database.RunAsync(connection => RunAsync(Sql.Command(connection, _bury).With(key).With(error)), CancellationToken.None);
                Log.Unreadable(logger, exception, key);
            }
        }
    }

    private async Task<List<string>> FindAsync(NpgsqlConnection connection)
    {
        List<string> keys = [];
        await using NpgsqlCommand find = Sql.Command(connection, _find);
        await using NpgsqlDataReader reader = await find.ExecuteReaderAsync();

        while (await reader.ReadAsync())
        {
            keys.Add(reader.GetString(0));
        }

        return keys;
    }

    private static async Task<int> RunAsync(NpgsqlCommand command)
    {
        await using (command)
        {
            return await command.ExecuteNonQueryAsync();
        }
    }
}
