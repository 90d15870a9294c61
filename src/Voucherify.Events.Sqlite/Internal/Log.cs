using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Sqlite;

/// <summary>All log messages. Nothing of a webhook gets in here.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Webhooks wait in '{Path}': {Waiting} now, and {Dead} dead letter(s).")]
    public static partial void Opened(ILogger logger, string path, long waiting, long dead);

    [LoggerMessage(2, LogLevel.Error, "What became of a webhook cannot be written to '{Path}'. Its handlers have run; the next try is in a second.")]
    public static partial void NotWritten(ILogger logger, Exception exception, string path);

    [LoggerMessage(3, LogLevel.Error, "Webhooks cannot be read from '{Path}'. The next try is in a second.")]
    public static partial void NotRead(ILogger logger, Exception exception, string path);

    [LoggerMessage(4, LogLevel.Warning, "The application stops, and {Count} webhook(s) are not done. They run again at the next start.")]
    public static partial void CutOff(ILogger logger, int count);
}
