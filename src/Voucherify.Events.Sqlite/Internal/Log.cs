using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Sqlite;

/// <summary>Defines all log messages. They contain no data of a webhook.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Opened the inbox '{Path}' with {Waiting} waiting webhook(s) and {Dead} dead letter(s).")]
    public static partial void Opened(ILogger logger, string path, long waiting, long dead);

    [LoggerMessage(2, LogLevel.Error, "Could not write to '{Path}'; rejecting webhooks with 503, and recording the outcome of handled ones when writing succeeds again.")]
    public static partial void NotWritten(ILogger logger, Exception exception, string path);

    [LoggerMessage(3, LogLevel.Error, "Could not read webhooks from '{Path}'; retrying in 1 second.")]
    public static partial void NotRead(ILogger logger, Exception exception, string path);

    [LoggerMessage(4, LogLevel.Warning, "Shutting down with {Count} webhook(s) in progress; they will run again at the next start.")]
    public static partial void CutOff(ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Information, "Writing to '{Path}' succeeded again.")]
    public static partial void WrittenAgain(ILogger logger, string path);

    [LoggerMessage(6, LogLevel.Critical, "{Replacement} while the application is running; rejecting webhooks with 503 until the application is restarted. Stored webhooks are still handled.")]
    public static partial void Replaced(ILogger logger, string replacement);

    [LoggerMessage(7, LogLevel.Warning, "The previous process ended while handling {Count} webhook(s); counting the attempt and running each of them alone.")]
    public static partial void Interrupted(ILogger logger, int count);

    [LoggerMessage(8, LogLevel.Warning, "Other users can read '{Path}', which contains personal data; restrict it to the user that runs the application (chmod 600).")]
    public static partial void Exposed(ILogger logger, string path);

    [LoggerMessage(9, LogLevel.Warning, "The clock was ahead: {Count} webhook(s) were due later than any retry can be; running them now.")]
    public static partial void Advanced(ILogger logger, long count);

    [LoggerMessage(10, LogLevel.Error, "A waiting webhook in '{Path}' can neither be read nor moved to the dead letters because the file is damaged; skipping it until the next start.")]
    public static partial void Stuck(ILogger logger, Exception exception, string path);
}
