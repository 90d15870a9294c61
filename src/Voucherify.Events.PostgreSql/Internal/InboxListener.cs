using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Listens for instances that have more webhooks than they can run, on a session that also shows that this process is alive. Behind a
/// pooler that shares sessions, neither works, and the inbox polls.
/// </summary>
internal sealed class InboxListener(InboxDatabase database, InboxInstance instance, InboxRunner runner, ILogger<PostgreSqlInbox> logger)
{
    /// <summary>The channel of all schemas. The payload of a notification is the name of a schema.</summary>
    public const string Channel = "voucherify_events_inbox";

    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_probeInterval = TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        bool canListen = true;

        while (canListen && !cancellationToken.IsCancellationRequested)
        {
            NpgsqlConnection? connection = null;

            try
            {
                connection = await database.OpenAsync(cancellationToken);
                canListen = await ListenAsync(connection, cancellationToken);
                await connection.DisposeAsync();
            }
            catch (Exception exception)
            {
                instance.Session = null;
                await database.CloseAsync(connection, exception);

                if (!cancellationToken.IsCancellationRequested)
                {
                    Log.NotListening(logger, exception, InboxKeeper.Interval.TotalSeconds);
                    await Task.Delay(s_pauseAfterError, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
    }

    /// <returns><see langword="true"/> if this process has the session to itself; otherwise, <see langword="false"/>.</returns>
    private async Task<bool> ListenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand probe = Sql.Command(connection, "select pg_backend_pid()");

        if (await probe.ExecuteScalarAsync(cancellationToken) is not int session || session != connection.ProcessID)
        {
            Log.NotListening(logger, null, InboxKeeper.Interval.TotalSeconds);

            // The pooler may give another session to the statement that Npgsql sends together with the reset.
            if (!new NpgsqlConnectionStringBuilder(connection.ConnectionString).NoResetOnClose)
            {
                Log.ResetBehindPooler(logger);
            }

            return false;
        }

        connection.Notification += (_, notification) =>
        {
            if (notification.Payload == database.Schema.Schema)
            {
                runner.Wake();
            }
        };
        await using NpgsqlCommand listen = Sql.Command(connection, $"listen {Channel}");
        await listen.ExecuteNonQueryAsync(cancellationToken);
        instance.Session = session;

        while (true)
        {
            // A connection that was silently lost is noticed only when it is used.
            if (!await connection.WaitAsync(s_probeInterval, cancellationToken))
            {
                await probe.ExecuteScalarAsync(cancellationToken);
            }
        }
    }
}
