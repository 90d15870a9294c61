using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Inspector;

/// <summary>Defines all log messages. They contain no data of webhooks.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The Voucherify inspector is at {Link}")]
    public static partial void Link(ILogger logger, string link);

    [LoggerMessage(2, LogLevel.Warning,
        "Rejected a request to the Voucherify inspector with 404 because it came from another machine, by another host name, or through a " +
        "proxy. Without a policy, the inspector is available on this machine only. Call MapVoucherifyInspector().RequireAuthorization(...).")]
    public static partial void NotLocal(ILogger logger);
}
