using System.Data;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Classifies errors of the database.</summary>
internal static class Failures
{
    /// <summary>Determines whether only the statement failed, so that the connection and the server can still be used.</summary>
    /// <param name="exception">The error.</param>
    /// <param name="connection">
    /// The connection on which it occurred. Npgsql closes a connection after errors that it considers severe.
    /// </param>
    public static bool IsOfStatement(Exception exception, NpgsqlConnection? connection) =>
        exception is PostgresException { SqlState: var state } && !IsOfServer(state) && connection?.State == ConnectionState.Open;

    /// <summary>Determines whether another transaction conflicted, so that the same statement may succeed now.</summary>
    public static bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <summary>
    /// Determines whether the error affects all pooled connections: the server is stopping, or has become a read-only standby, as after a
    /// failover.
    /// </summary>
    public static bool IsOfPool(Exception exception) => exception switch
    {
        PostgresException { SqlState: var state } => IsOfServer(state),
        NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException } => true,
        _ => false,
    };

    /// <summary>Determines whether a row cannot be read, now or later.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.InternalError };

    private static bool IsOfServer(string state) =>
        state is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
        || state.StartsWith("08", StringComparison.Ordinal);
}
