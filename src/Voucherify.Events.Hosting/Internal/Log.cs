using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>
/// All log messages. Above the Debug level, they contain only IDs of webhooks and names of known events, handlers and types: no personal
/// data, no secrets, and no unsigned content. Exceptions of handlers can contain personal data and are logged in full at the Debug level
/// only.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Webhook {Id} ({EventType}) was stored; its handlers run later.")]
    public static partial void Stored(ILogger logger, LogText id, string eventType);

    [LoggerMessage(2, LogLevel.Information, "Webhook {Id} ({EventType}) is a duplicate; ignoring it.")]
    public static partial void Duplicate(ILogger logger, LogText id, string eventType);

    [LoggerMessage(EventId = 3, Message = "Request rejected ({Reason}): {Detail}")]
    public static partial void Rejected(ILogger logger, LogLevel level, string reason, string detail);

    [LoggerMessage(4, LogLevel.Error, "Handler {Handler} failed for webhook {Id} ({EventType}) with {ExceptionType}. The exception is logged at the Debug level.")]
    public static partial void HandlerFailed(ILogger logger, string handler, LogText id, string eventType, string exceptionType);

    [LoggerMessage(5, LogLevel.Error, "Webhook {Id} ({EventType}) failed; returning 500 so that Voucherify retries (at most 12 times in 24 hours).")]
    public static partial void Failed(ILogger logger, LogText id, string eventType);

    [LoggerMessage(6, LogLevel.Error, "Webhook {Id} ({EventType}) was not accepted; returning 503 so that Voucherify retries.")]
    public static partial void NotAccepted(ILogger logger, Exception? exception, LogText id, string eventType);

    [LoggerMessage(7, LogLevel.Error, "Rejecting webhooks because the reloaded configuration is invalid.")]
    public static partial void InvalidOptions(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "Signature mismatch: {Diagnosis} (logged in Development only)")]
    public static partial void Diagnosed(ILogger logger, SignatureDiagnosis diagnosis);

    [LoggerMessage(9, LogLevel.Warning, "Webhook {Id} ({EventType}) failed on attempt {Attempt}; retrying in {Delay}.")]
    public static partial void Retrying(ILogger logger, Exception? exception, LogText id, string eventType, int attempt, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Error, "Webhook {Id} ({EventType}) failed on attempt {Attempt} and was moved to the dead letters.")]
    public static partial void GivenUp(ILogger logger, Exception? exception, LogText id, string eventType, int attempt);

    [LoggerMessage(11, LogLevel.Warning, "Could not read the inbox status.")]
    public static partial void InboxSilent(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Information, "Webhook {Id} ({EventType}) has unexpected values: {Anomalies}.")]
    public static partial void Anomalies(ILogger logger, LogText id, string eventType, LogText anomalies);

    [LoggerMessage(13, LogLevel.Debug, "Exception details.")]
    public static partial void Details(ILogger logger, Exception exception);

    [LoggerMessage(14, LogLevel.Error, "A callback on the cancellation token of a handler failed with {ExceptionType}. The exception is logged at the Debug level.")]
    public static partial void CallbackFailed(ILogger logger, string exceptionType);

    [LoggerMessage(15, LogLevel.Debug, "The client disconnected before the request was read.")]
    public static partial void Aborted(ILogger logger);

    [LoggerMessage(16, LogLevel.Information, "Signature mismatch not diagnosed: {Reason}.")]
    public static partial void NotDiagnosed(ILogger logger, string reason);

    [LoggerMessage(17, LogLevel.Warning, "The webhook secret '{Label}' has leading or trailing whitespace; ignoring the whitespace.")]
    public static partial void SecretTrimmed(ILogger logger, LogText label);

    [LoggerMessage(18, LogLevel.Warning, "Webhook {Id} ({EventType}) timed out because {MaxConcurrency} webhooks were being handled; returning 503 so that Voucherify retries.")]
    public static partial void Crowded(ILogger logger, LogText id, string eventType, int maxConcurrency);

    [LoggerMessage(20, LogLevel.Warning, "The fallback authorization policy applies to '{Endpoint}', so requests from Voucherify are rejected. Call AllowAnonymous() on the endpoint; the signature authenticates Voucherify.")]
    public static partial void FallbackPolicy(ILogger logger, string endpoint);

    [LoggerMessage(21, LogLevel.Error, "Could not resolve the secrets for a request ({ExceptionType}); returning 503 so that Voucherify retries. The exception is logged at the Debug level.")]
    public static partial void NotResolved(ILogger logger, string exceptionType);

    [LoggerMessage(EventId = 22, Message = "Webhook {Id} ({EventType}) was handled by {Handlers} in {Elapsed} ms.")]
    public static partial void Handled(ILogger logger, LogLevel level, LogText id, string eventType, string handlers, double elapsed);

    [LoggerMessage(EventId = 23, Message = "No handler is registered for webhook {Id} ({EventType}).")]
    public static partial void Unhandled(ILogger logger, LogLevel level, LogText id, string eventType);

    [LoggerMessage(24, LogLevel.Warning, "No handler is registered with {Receiver}; webhooks are acknowledged but not handled. Call AddHandler to register a handler.")]
    public static partial void NoHandlers(ILogger logger, string receiver);

    [LoggerMessage(25, LogLevel.Information, "Handler {Handler} was canceled for webhook {Id} ({EventType}) and will run again.")]
    public static partial void HandlerCanceled(ILogger logger, string handler, LogText id, string eventType);

    [LoggerMessage(19, LogLevel.Debug, "Could not read the request body.")]
    public static partial void Unreadable(ILogger logger, Exception exception);
}
