using System.Data;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Tells what an error of the database means.</summary>
internal static class Failures
{
    /// <summary>The statement failed, and the connection and the server are as good as before.</summary>
    /// <param name="exception">The error.</param>
    /// <param name="connection">Where it came up. Npgsql closes connections after some errors that it thinks grave.</param>
    public static bool IsOfStatement(Exception exception, NpgsqlConnection? connection) =>
        exception is PostgresException { SqlState: var state } && !IsOfServer(state) && connection?.State == ConnectionState.Open;

    /// <summary>Another transaction was in the way: the same statement may succeed now.</summary>
    public static bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <summary>
    /// All pooled connections lead to the same trouble: the server stops or has become a standby that only reads, as after a failover.
    /// </summary>
    public static bool IsOfPool(Exception exception) => exception switch
    {
        PostgresException { SqlState: var state } => IsOfServer(state),
        NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException } => true,
        _ => false,
    };

    /// <summary>A row cannot be read, and cannot be read tomorrow either.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.InternalError };

    private static bool IsOfServer(string state) =>
        state is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
        || state.StartsWith("08", StringComparison.Ordinal);
}
