using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Inspector;

/// <summary>All log messages. Nothing of a webhook is among them.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The Voucherify inspector is at {Link}")]
    public static partial void Link(ILogger logger, string link);

    [LoggerMessage(2, LogLevel.Warning,
        "The Voucherify inspector was asked for from elsewhere, by another name, or through a proxy, and answered 404: without a policy it " +
        "answers this machine alone. In a container or behind a proxy, call MapVoucherifyInspector().RequireAuthorization(...).")]
    public static partial void NotLocal(ILogger logger);
}
