using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Where an inbox reports what became of webhooks whose handlers failed: it counts them and logs them, without anything personal.</summary>
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
            WebhookInstrumentation.Retries, "{retry}", "Webhooks that failed and wait for a retry, by event type and receiver.");
        _dead = meter.CreateCounter<long>(
            WebhookInstrumentation.DeadLetters, "{webhook}", "Webhooks that became dead letters after their last retry, by event type and receiver.");
    }

    /// <summary>A webhook failed, and runs again.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempts">How often it ran.</param>
    /// <param name="delay">How long it waits before it runs again.</param>
    /// <param name="exception">What <see cref="IWebhookProcessor.ProcessAsync"/> threw.</param>
    public void ReportRetry(ReceivedWebhook webhook, int attempts, TimeSpan delay, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        string eventType = WebhookTelemetry.TypeOf(webhook.EventType);
        _retries.Add(1, WebhookTelemetry.TagsOf(webhook.EventType, webhook.Receiver));
        Log.Retrying(_logger, Unlogged(exception), webhook.Id, eventType, attempts, delay);
    }

    /// <summary>A webhook failed, and does not run again.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempts">How often it ran.</param>
    /// <param name="exception">What <see cref="IWebhookProcessor.ProcessAsync"/> threw.</param>
    public void ReportDeadLetter(ReceivedWebhook webhook, int attempts, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        string eventType = WebhookTelemetry.TypeOf(webhook.EventType);
        _dead.Add(1, WebhookTelemetry.TagsOf(webhook.EventType, webhook.Receiver));
        Log.GivenUp(_logger, Unlogged(exception), webhook.Id, eventType, attempts);
    }

    // What a handler threw has been logged with the handler's name.
    private static Exception? Unlogged(Exception exception) => exception is WebhookHandlerException ? null : exception;
}
