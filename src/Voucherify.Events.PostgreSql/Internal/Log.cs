using Microsoft.Extensions.Logging;

namespace Voucherify.Events.PostgreSql;

/// <summary>All log messages of the inbox. Nothing personal, no secret.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "The inbox cannot use its database. Webhooks are not accepted and wait until it can; it keeps trying.")]
    public static partial void DatabaseLost(ILogger logger, Exception exception);

    [LoggerMessage(102, LogLevel.Information, "The inbox can use its database again.")]
    public static partial void DatabaseFound(ILogger logger);

    [LoggerMessage(103, LogLevel.Warning, "Webhooks that are done could not be forgotten; it is tried again within the hour.")]
    public static partial void NotForgotten(ILogger logger, Exception exception);

    [LoggerMessage(104, LogLevel.Information, "The ids of {Count} webhooks that are long done were forgotten.")]
    public static partial void Forgotten(ILogger logger, int count);

    [LoggerMessage(105, LogLevel.Warning, "What became of webhook {Id} could not be written down: it will run again.")]
    public static partial void NotSettled(ILogger logger, Exception exception, string? id);
}
