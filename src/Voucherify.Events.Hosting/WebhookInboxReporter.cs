using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Counts and logs webhooks whose handlers failed, on behalf of an inbox. Personal data is neither counted nor logged.</summary>
/// <remarks>This type is thread-safe.</remarks>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookInboxReporter
{
    private readonly ILogger _logger;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _dead;

    internal WebhookInboxReporter(IMeterFactory meters, ILogger<WebhookInboxReporter> logger)
    {
        Meter meter = WebhookTelemetry.CreateMeter(meters);
        _logger = logger;
        _retries = meter.CreateCounter<long>(
            WebhookInstrumentation.Retries, "{retry}", "Number of failed attempts that are followed by a retry, by event type and receiver.");
        _dead = meter.CreateCounter<long>(
            WebhookInstrumentation.DeadLetters, "{webhook}", "Number of webhooks that became dead letters after their last attempt, by event type and receiver.");
    }

    /// <summary>Reports that a webhook failed and will be retried.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempts">The number of attempts so far.</param>
    /// <param name="delay">The delay before the next attempt.</param>
    /// <param name="exception">
    /// The exception of <see cref="WebhookResult.CreateException"/>, or the one that <see cref="IWebhookProcessor.ProcessAsync"/> threw.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    public void ReportRetry(ReceivedWebhook webhook, int attempts, TimeSpan delay, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        string eventType = WebhookTelemetry.TypeOf(webhook.EventType);
        _retries.Add(1, WebhookTelemetry.TagsOf(webhook.EventType, webhook.Receiver));
        Log.Retrying(_logger, Unlogged(exception), webhook.Id, eventType, attempts, delay);
    }

    /// <summary>Reports that a webhook failed on its last attempt and became a dead letter.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempts">The number of attempts.</param>
    /// <param name="exception">
    /// The exception of <see cref="WebhookResult.CreateException"/>, or the one that <see cref="IWebhookProcessor.ProcessAsync"/> threw.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    public void ReportDeadLetter(ReceivedWebhook webhook, int attempts, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        string eventType = WebhookTelemetry.TypeOf(webhook.EventType);
        _dead.Add(1, WebhookTelemetry.TagsOf(webhook.EventType, webhook.Receiver));
        Log.GivenUp(_logger, Unlogged(exception), webhook.Id, eventType, attempts);
    }

    // The exceptions of handlers have already been logged with the names of the handlers.
    private static Exception? Unlogged(Exception exception) => exception is WebhookHandlerException ? null : exception;
}
