using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Waits for other instances to tell that they have more webhooks than they can run, on a session that also proves that this process lives.
/// Behind a pooler that shares sessions there is neither, and the inbox looks for work by itself.
/// </summary>
internal sealed class InboxListener(InboxDatabase database, InboxInstance instance, InboxRunner runner, ILogger<PostgreSqlInbox> logger)
{
    /// <summary>The channel of all schemas; what is sent on it is the name of one.</summary>
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

    /// <returns>False if the session is not this process' own.</returns>
    private async Task<bool> ListenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand probe = Sql.Command(connection, "select pg_backend_pid()");

        if (await probe.ExecuteScalarAsync(cancellationToken) is not int session || session != connection.ProcessID)
        {
            Log.NotListening(logger, null, InboxKeeper.Interval.TotalSeconds);
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
            // A connection that is silently gone is noticed when it is used.
            if (!await connection.WaitAsync(s_probeInterval, cancellationToken))
            {
                await probe.ExecuteScalarAsync(cancellationToken);
            }
        }
    }
}
