using Microsoft.Extensions.Logging;

namespace Voucherify.Events.PostgreSql;

/// <summary>Defines all log messages. They contain no personal data and no secrets; webhooks are identified by their keys.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "The inbox cannot use its database; rejecting webhooks with 503 and retrying. Stored webhooks wait.")]
    public static partial void DatabaseLost(ILogger logger, Exception exception);

    [LoggerMessage(102, LogLevel.Information, "The inbox can use its database again.")]
    public static partial void DatabaseFound(ILogger logger);

    [LoggerMessage(103, LogLevel.Warning, "Could not delete the IDs of completed webhooks; retrying within the hour.")]
    public static partial void NotPurged(ILogger logger, Exception exception);

    [LoggerMessage(104, LogLevel.Information, "Deleted the IDs of {Count} webhook(s) that were completed before the deduplication window.")]
    public static partial void Purged(ILogger logger, long count);

    [LoggerMessage(105, LogLevel.Warning, "Dropped the result of webhook {Key} because another instance took it over and runs its handlers.")]
    public static partial void ClaimLost(ILogger logger, string key);

    [LoggerMessage(106, LogLevel.Warning, "Could not record the outcome of {Count} webhook(s) after their handlers ran; retrying.")]
    public static partial void NotSettled(ILogger logger, Exception exception, int count);

    [LoggerMessage(107, LogLevel.Warning, "Shutting down with {Count} webhook(s) in progress; their handlers will run again, on this or another instance.")]
    public static partial void CutOff(ILogger logger, int count);

    [LoggerMessage(108, LogLevel.Warning, "Other instances declared this one dead because its heartbeats were overdue; continuing under a new number.")]
    public static partial void DeclaredDead(ILogger logger);

    [LoggerMessage(109, LogLevel.Information, "Left webhook {Key} to other instances because {Handlers} is not registered in this one.")]
    public static partial void LeftToOthers(ILogger logger, string key, string handlers);

    [LoggerMessage(110, LogLevel.Debug, "Notifications of new webhooks are not available; polling every {Seconds} seconds.")]
    public static partial void NotListening(ILogger logger, Exception? exception, double seconds);

    [LoggerMessage(111, LogLevel.Error, "Could not read webhook {Key} from the database; moved it to the dead letters.")]
    public static partial void Unreadable(ILogger logger, Exception exception, string key);

    [LoggerMessage(112, LogLevel.Information, "Upgraded the schema {Schema} from version 0.1; {Waiting} waiting webhook(s) and {Dead} dead letter(s) were taken over so far.")]
    public static partial void Upgraded(ILogger logger, string schema, int waiting, int dead);

    [LoggerMessage(113, LogLevel.Warning, "The database is behind a pooler that shares sessions. Add No Reset On Close=true to the connection string; without it, statements fail or hang.")]
    public static partial void ResetBehindPooler(ILogger logger);
}
