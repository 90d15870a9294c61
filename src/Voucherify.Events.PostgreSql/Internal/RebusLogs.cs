using Microsoft.Extensions.Logging;
using Rebus.Logging;

namespace Voucherify.Events.PostgreSql;

/// <summary>Lets Rebus log where everybody logs, one level lower where it only tells how it is doing.</summary>
internal sealed partial class RebusLogs(ILoggerFactory loggers) : AbstractRebusLoggerFactory
{
    protected override ILog GetLogger(Type type) => new Adapter(this, loggers.CreateLogger(type.FullName!));

    [LoggerMessage(111, Microsoft.Extensions.Logging.LogLevel.Debug, "{Message}")]
    private static partial void Tell(ILogger logger, string message);

    [LoggerMessage(112, Microsoft.Extensions.Logging.LogLevel.Warning, "{Message}")]
    private static partial void Warn(ILogger logger, Exception? exception, string message);

    [LoggerMessage(113, Microsoft.Extensions.Logging.LogLevel.Error, "{Message}")]
    private static partial void Fail(ILogger logger, Exception? exception, string message);

    private sealed class Adapter(RebusLogs logs, ILogger logger) : ILog
    {
        public void Debug(string message, params object[] objs) => Info(message, objs);

        public void Info(string message, params object[] objs)
        {
            if (logger.IsEnabled(Microsoft.Extensions.Logging.LogLevel.Debug))
            {
                Tell(logger, logs.RenderString(message, objs));
            }
        }

        public void Warn(string message, params object[] objs) => RebusLogs.Warn(logger, null, logs.RenderString(message, objs));

        public void Warn(Exception exception, string message, params object[] objs) =>
            RebusLogs.Warn(logger, exception, logs.RenderString(message, objs));

        public void Error(string message, params object[] objs) => Fail(logger, null, logs.RenderString(message, objs));

        public void Error(Exception exception, string message, params object[] objs) =>
            Fail(logger, exception, logs.RenderString(message, objs));
    }
}
