using Npgsql;
using Rebus.PostgreSql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Gives Rebus the connection that it shall work on, so that its statements and ours are one transaction.</summary>
internal sealed class InboxConnections(InboxDatabase database) : IPostgresConnectionProvider
{
    private static readonly AsyncLocal<Lease?> s_current = new();

    /// <summary>Whatever Rebus does in this flow of control, it does on one connection.</summary>
    public static Lease Current
    {
        set => s_current.Value = value;
    }

    public async Task<PostgresConnection> GetConnection()
    {
        Lease lease = s_current.Value ?? throw new InvalidOperationException("Rebus asked for a connection out of turn.");

        return lease.Connection ??= await ReceiveOnAsync(lease.CancellationToken);
    }

    // Rebus commits and closes this one: what it received is gone when its handlers are done, and back when they are not.
    private async Task<PostgresConnection> ReceiveOnAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await database.OpenAsync(cancellationToken);

        try
        {
            return new PostgresConnection(connection, await connection.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    internal sealed class Lease
    {
        public PostgresConnection? Connection { get; set; }

        public CancellationToken CancellationToken { get; init; }
    }
}
