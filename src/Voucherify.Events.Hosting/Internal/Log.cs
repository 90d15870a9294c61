using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>All log messages. Ids of deliveries and names of known events only: nothing personal, no secret, nothing unverified.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Webhook {Id} ({EventType}): {Outcome}.")]
    public static partial void Accepted(ILogger logger, string id, string eventType, WebhookOutcome outcome);

    [LoggerMessage(2, LogLevel.Information, "Webhook {Id} ({EventType}) was received before: nothing was done.")]
    public static partial void Duplicate(ILogger logger, string id, string eventType);

    [LoggerMessage(3, LogLevel.Warning, "Request rejected: {Reason}")]
    public static partial void Rejected(ILogger logger, string reason);

    [LoggerMessage(4, LogLevel.Error, "Handler {Handler} failed on webhook {Id} ({EventType}).")]
    public static partial void HandlerFailed(ILogger logger, Exception exception, string handler, string id, string eventType);

    [LoggerMessage(5, LogLevel.Error, "Webhook {Id} ({EventType}) failed. Voucherify will send it again, twelve times at most.")]
    public static partial void Failed(ILogger logger, string id, string eventType);

    [LoggerMessage(6, LogLevel.Error, "Webhook {Id} ({EventType}) could not be accepted. Voucherify will send it again.")]
    public static partial void NotAccepted(ILogger logger, Exception exception, string id, string eventType);

    [LoggerMessage(7, LogLevel.Error, "Webhooks cannot be accepted: the configuration was changed to one that is not valid.")]
    public static partial void InvalidOptions(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "Why the signature does not match: {Diagnosis} (This is logged in Development only.)")]
    public static partial void Diagnosed(ILogger logger, SignatureDiagnosis diagnosis);

    [LoggerMessage(9, LogLevel.Warning, "Webhook {Id} ({EventType}) failed, run {Attempts}. It runs again in {Delay}.")]
    public static partial void Retrying(ILogger logger, Exception? exception, string id, string eventType, int attempts, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Error, "Webhook {Id} ({EventType}) failed, run {Attempts}. It is given up and kept as a dead letter.")]
    public static partial void GivenUp(ILogger logger, Exception? exception, string id, string eventType, int attempts);

    [LoggerMessage(11, LogLevel.Warning, "The inbox cannot be asked how many webhooks wait.")]
    public static partial void InboxSilent(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Information, "Webhook {Id} ({EventType}) is not quite as described: {Anomalies}.")]
    public static partial void Anomalies(ILogger logger, string id, string eventType, string anomalies);
}
