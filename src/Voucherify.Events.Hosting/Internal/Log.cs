using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>
/// All log messages. Above debug there are ids of deliveries, names of known events, of handlers and of types alone: nothing personal, no
/// secret, and nothing that is not signed. What a handler threw may be personal, and is written whole at debug.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Webhook {Id} ({EventType}) was stored.")]
    public static partial void Stored(ILogger logger, LogText id, string eventType);

    [LoggerMessage(2, LogLevel.Information, "Webhook {Id} ({EventType}) was received before; nothing was done.")]
    public static partial void Duplicate(ILogger logger, LogText id, string eventType);

    [LoggerMessage(EventId = 3, Message = "A request was rejected ({Reason}): {Detail}")]
    public static partial void Rejected(ILogger logger, LogLevel level, string reason, string detail);

    [LoggerMessage(4, LogLevel.Error, "Handler {Handler} failed on webhook {Id} ({EventType}) with {ExceptionType}. The exception is logged at Debug.")]
    public static partial void HandlerFailed(ILogger logger, string handler, LogText id, string eventType, string exceptionType);

    [LoggerMessage(5, LogLevel.Error, "Webhook {Id} ({EventType}) failed; Voucherify sends it again, at most twelve times.")]
    public static partial void Failed(ILogger logger, LogText id, string eventType);

    [LoggerMessage(6, LogLevel.Error, "Webhook {Id} ({EventType}) was not accepted; Voucherify sends it again.")]
    public static partial void NotAccepted(ILogger logger, Exception? exception, LogText id, string eventType);

    [LoggerMessage(7, LogLevel.Error, "Webhooks cannot be accepted: the configuration was changed and is not valid.")]
    public static partial void InvalidOptions(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "Why the signature does not match: {Diagnosis} (This is logged in Development only.)")]
    public static partial void Diagnosed(ILogger logger, SignatureDiagnosis diagnosis);

    [LoggerMessage(9, LogLevel.Warning, "Webhook {Id} ({EventType}) failed on attempt {Attempt}; retrying in {Delay}.")]
    public static partial void Retrying(ILogger logger, Exception? exception, LogText id, string eventType, int attempt, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Error, "Webhook {Id} ({EventType}) failed on attempt {Attempt}, the last; it is kept as a dead letter.")]
    public static partial void GivenUp(ILogger logger, Exception? exception, LogText id, string eventType, int attempt);

    [LoggerMessage(11, LogLevel.Warning, "The inbox cannot be asked how many webhooks wait.")]
    public static partial void InboxSilent(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Information, "Webhook {Id} ({EventType}) is not quite as described: {Anomalies}.")]
    public static partial void Anomalies(ILogger logger, LogText id, string eventType, LogText anomalies);

    [LoggerMessage(13, LogLevel.Debug, "The exception in full.")]
    public static partial void Details(ILogger logger, Exception exception);

    [LoggerMessage(14, LogLevel.Error, "A callback on the cancellation token of a handler failed with {ExceptionType}. The exception is logged at Debug.")]
    public static partial void CallbackFailed(ILogger logger, string exceptionType);

    [LoggerMessage(15, LogLevel.Debug, "A client went away before its request was read.")]
    public static partial void Aborted(ILogger logger);

    [LoggerMessage(16, LogLevel.Information, "Why the signature does not match was not looked into: {Reason}.")]
    public static partial void NotDiagnosed(ILogger logger, string reason);

    [LoggerMessage(17, LogLevel.Warning, "The webhook secret '{Label}' was configured with whitespace around it, which is ignored.")]
    public static partial void SecretTrimmed(ILogger logger, LogText label);

    [LoggerMessage(18, LogLevel.Warning, "Webhook {Id} ({EventType}) found no place among {MaxConcurrency} that were being handled; Voucherify sends it again.")]
    public static partial void Crowded(ILogger logger, LogText id, string eventType, int maxConcurrency);

    [LoggerMessage(20, LogLevel.Warning, "The fallback authorization policy applies to '{Endpoint}', so Voucherify cannot reach it. Call AllowAnonymous() on the endpoint: the signature authenticates Voucherify.")]
    public static partial void FallbackPolicy(ILogger logger, string endpoint);

    [LoggerMessage(21, LogLevel.Error, "The secrets of a request could not be looked up ({ExceptionType}); Voucherify sends it again. The exception is logged at Debug.")]
    public static partial void NotResolved(ILogger logger, string exceptionType);

    [LoggerMessage(EventId = 22, Message = "Webhook {Id} ({EventType}) was handled by {Handlers} in {Elapsed} ms.")]
    public static partial void Handled(ILogger logger, LogLevel level, LogText id, string eventType, string handlers, double elapsed);

    [LoggerMessage(EventId = 23, Message = "No handler is registered for webhook {Id} ({EventType}).")]
    public static partial void Unhandled(ILogger logger, LogLevel level, LogText id, string eventType);

    [LoggerMessage(24, LogLevel.Warning, "No handler is registered with {Receiver}: webhooks are acknowledged, and nothing is done. Call AddHandler.")]
    public static partial void NoHandlers(ILogger logger, string receiver);

    [LoggerMessage(19, LogLevel.Debug, "A body could not be read.")]
    public static partial void Unreadable(ILogger logger, Exception exception);
}
