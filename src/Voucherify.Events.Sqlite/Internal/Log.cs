using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Sqlite;

/// <summary>All log messages. Nothing of a webhook gets in here.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Webhooks wait in '{Path}': {Waiting} now, and {Dead} dead letter(s).")]
    public static partial void Opened(ILogger logger, string path, long waiting, long dead);

    [LoggerMessage(2, LogLevel.Error, "'{Path}' cannot be written. Webhooks are answered with 503, and what became of those that ran is written when it can be.")]
    public static partial void NotWritten(ILogger logger, Exception exception, string path);

    [LoggerMessage(3, LogLevel.Error, "Webhooks cannot be read from '{Path}'. The next try is in a second.")]
    public static partial void NotRead(ILogger logger, Exception exception, string path);

    [LoggerMessage(4, LogLevel.Warning, "The application stops, and {Count} webhook(s) are not done. They run again at the next start.")]
    public static partial void CutOff(ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Information, "'{Path}' can be written again.")]
    public static partial void WrittenAgain(ILogger logger, string path);

    [LoggerMessage(6, LogLevel.Critical, "{Replacement} while the application runs. Webhooks are answered with 503 until the application is restarted; those that wait still run.")]
    public static partial void Replaced(ILogger logger, string replacement);

    [LoggerMessage(7, LogLevel.Warning, "The process ended while {Count} webhook(s) were handled. The attempt counts, and each of them runs alone.")]
    public static partial void Interrupted(ILogger logger, int count);

    [LoggerMessage(8, LogLevel.Warning, "'{Path}' can be read by other users, and holds personal data. Restrict it to the user that runs the application (chmod 600).")]
    public static partial void Exposed(ILogger logger, string path);

    [LoggerMessage(9, LogLevel.Warning, "The clock was ahead: {Count} webhook(s) were due later than any retry can be, and are due now.")]
    public static partial void Advanced(ILogger logger, long count);

    [LoggerMessage(10, LogLevel.Error, "A waiting webhook can neither be read nor set aside: '{Path}' is damaged. It is left alone until the next start.")]
    public static partial void Stuck(ILogger logger, Exception exception, string path);
}
