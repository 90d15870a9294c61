using Microsoft.Extensions.Logging;

namespace Voucherify.Events.PostgreSql;

/// <summary>All log messages of the inbox. Nothing personal, no secret; webhooks by their keys, which are short and plain.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "The inbox cannot use its database. Webhooks are answered with 503 and stored webhooks wait; it keeps trying.")]
    public static partial void DatabaseLost(ILogger logger, Exception exception);

    [LoggerMessage(102, LogLevel.Information, "The inbox can use its database again.")]
    public static partial void DatabaseFound(ILogger logger);

    [LoggerMessage(103, LogLevel.Warning, "The ids of webhooks that are done could not be deleted; the inbox tries again within the hour.")]
    public static partial void NotPurged(ILogger logger, Exception exception);

    [LoggerMessage(104, LogLevel.Information, "The inbox deleted the ids of {Count} webhooks that were done before the deduplication window.")]
    public static partial void Purged(ILogger logger, long count);

    [LoggerMessage(105, LogLevel.Warning, "The result of webhook {Key} was dropped: another instance took the webhook over and runs its handlers.")]
    public static partial void ClaimLost(ILogger logger, string key);

    [LoggerMessage(106, LogLevel.Warning, "The results of {Count} webhook(s) could not be stored; the inbox tries again. Their handlers have run.")]
    public static partial void NotSettled(ILogger logger, Exception exception, int count);

    [LoggerMessage(107, LogLevel.Warning, "The application stops before {Count} webhook(s) are done. Their handlers run again, here or elsewhere.")]
    public static partial void CutOff(ILogger logger, int count);

    [LoggerMessage(108, LogLevel.Warning, "Other instances declared this one dead, because it was silent for {Seconds} seconds or more. It goes on under a new number.")]
    public static partial void DeclaredDead(ILogger logger, double seconds);

    [LoggerMessage(109, LogLevel.Information, "Webhook {Key} was left to other instances: {Handlers} is not registered in this one.")]
    public static partial void LeftToOthers(ILogger logger, string key, string handlers);

    [LoggerMessage(110, LogLevel.Debug, "The inbox is not notified of new webhooks and looks for them every {Seconds} seconds.")]
    public static partial void NotListening(ILogger logger, Exception? exception, double seconds);

    [LoggerMessage(111, LogLevel.Error, "Webhook {Key} cannot be read from the database. It is kept as a dead letter.")]
    public static partial void Unreadable(ILogger logger, Exception exception, string key);

    [LoggerMessage(112, LogLevel.Information, "The schema {Schema} was upgraded from version 0.1: {Waiting} waiting webhook(s) and {Dead} dead letter(s) were taken over so far.")]
    public static partial void Upgraded(ILogger logger, string schema, int waiting, int dead);
}
