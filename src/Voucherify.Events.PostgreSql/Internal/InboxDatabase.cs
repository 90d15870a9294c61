using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Opens connections to a database that has the tables of the inbox, and reports when the database is lost and found.</summary>
internal sealed class InboxDatabase(NpgsqlDataSource source, bool isOwner, InboxSchema schema, ILogger logger) : IDisposable
{
    private volatile bool _isReady;
    private int _isLost;

    public InboxSchema Schema { get; } = schema;

    /// <summary>
    /// Gets the time at which the tables of version 0.1 were taken over; <see langword="null"/> if there were none.
    /// </summary>
    public DateTimeOffset? UpgradedAt { get; private set; }

    /// <exception cref="InvalidOperationException">The tables belong to a newer version or to another application.</exception>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;

        try
        {
            connection = await source.OpenConnectionAsync(cancellationToken);

            if (!_isReady)
            {
                UpgradedAt = await Schema.PrepareAsync(connection, cancellationToken);
                _isReady = true;
            }

            return connection;
        }
        catch (Exception exception)
        {
            await CloseAsync(connection, exception);
            throw;
        }
    }

    /// <summary>
    /// Returns a connection on which an operation failed. If the server caused the failure, no pooled connection is used again.
    /// </summary>
    [SuppressMessage("Performance", "CA1822", Justification = "It clears the pool of this data source, where Npgsql can.")]
    public async ValueTask CloseAsync(NpgsqlConnection? connection, Exception exception)
    {
        if (connection is null)
        {
            return;
        }

        if (Failures.IsOfPool(exception))
        {
#if NET9_0_OR_GREATER
            source.Clear();
#else
            // This version of Npgsql cannot clear the pool of a data source. A session that is terminated is not pooled again.
            await EndAsync(connection);
#endif
        }

        await connection.DisposeAsync();
    }

#if !NET9_0_OR_GREATER
    private static async Task EndAsync(NpgsqlConnection connection)
    {
        try
        {
            await using NpgsqlCommand end = Sql.Command(connection, "select pg_terminate_backend(pg_backend_pid())");
            await end.ExecuteNonQueryAsync();
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            // The session has ended.
        }
    }
#endif

    /// <summary>Runs an operation on a pooled connection.</summary>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> run, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await OpenAsync(cancellationToken);

        try
        {
            T result = await run(connection);
            await connection.DisposeAsync();
            return result;
        }
        catch (Exception exception)
        {
            await CloseAsync(connection, exception);
            throw;
        }
    }

    /// <summary>Logs once that the database cannot be used.</summary>
    public void ReportLost(Exception exception)
    {
        if (Interlocked.Exchange(ref _isLost, 1) == 0)
        {
            Log.DatabaseLost(logger, exception);
        }
    }

    /// <summary>Logs that the database can be used again, if it could not be used before.</summary>
    public void ReportFound()
    {
        if (Volatile.Read(ref _isLost) == 1 && Interlocked.Exchange(ref _isLost, 0) == 1)
        {
            Log.DatabaseFound(logger);
        }
    }

    public void Dispose()
    {
        if (isOwner)
        {
            source.Dispose();
        }
    }
}
