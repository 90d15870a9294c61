using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Cleans up after errors: releases unknown claims, and moves rows that cannot be read to the dead letters.</summary>
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

    /// <summary>Releases the claims of an instance except those that it is running: the released attempts never started.</summary>
    public async Task ReleaseAsync(NpgsqlConnection connection, long owner, string[] running)
    {
        await using NpgsqlCommand release = Sql.Command(connection, _release).With(owner).With(running);
        await release.ExecuteNonQueryAsync();
    }

    /// <summary>Moves due webhooks that are damaged on the disk to the dead letters, so that they do not block others.</summary>
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
