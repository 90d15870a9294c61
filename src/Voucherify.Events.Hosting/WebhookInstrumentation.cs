namespace Voucherify.Events.Hosting;

/// <summary>Provides the names of the telemetry that receivers and inboxes emit, for use with OpenTelemetry.</summary>
/// <remarks>
/// <code>
/// builder.Services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(WebhookInstrumentation.ActivitySourceName))
///     .WithMetrics(metrics => metrics.AddMeter(WebhookInstrumentation.MeterName));
/// </code>
/// </remarks>
public static class WebhookInstrumentation
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "Voucherify.Events";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Voucherify.Events";

    /// <summary>The counter of requests to receivers, by event type, receiver, outcome, secret label, and reason.</summary>
    public const string Received = "voucherify.webhooks.received";

    /// <summary>The histogram of the response time in seconds, by event type, receiver, outcome, and reason.</summary>
    public const string Duration = "voucherify.webhooks.duration";

    /// <summary>The histogram of the time in seconds from an event to the receipt of its webhook, by event type and receiver.</summary>
    public const string Age = "voucherify.webhooks.age";

    /// <summary>
    /// The counter of JSON members that could not be read or that no property maps to, by event type, receiver, and kind.
    /// </summary>
    public const string Anomalies = "voucherify.webhooks.anomalies";

    /// <summary>
    /// The histogram of the time in seconds that the handlers of a webhook take, by event type, receiver, and error type.
    /// </summary>
    public const string ProcessDuration = "messaging.process.duration";

    /// <summary>The counter of failed attempts that are followed by a retry, by event type and receiver.</summary>
    public const string Retries = "voucherify.webhooks.retries";

    /// <summary>The counter of webhooks that became dead letters, by event type and receiver.</summary>
    public const string DeadLetters = "voucherify.webhooks.dead_letters";

    /// <summary>The gauge of dead letters in the inbox.</summary>
    public const string DeadLettersKept = "voucherify.webhooks.dead_letters.kept";

    /// <summary>The gauge of webhooks with unfinished handlers.</summary>
    public const string Waiting = "voucherify.webhooks.waiting";

    /// <summary>The gauge of the time in seconds that the oldest waiting webhook has waited.</summary>
    public const string OldestWaiting = "voucherify.webhooks.waiting.oldest";

    /// <summary>The attribute that holds a <see cref="WebhookOutcome"/> in lowercase.</summary>
    public const string OutcomeAttribute = "voucherify.webhook.outcome";

    /// <summary>The attribute that holds the name of the receiver. It is not set for the unnamed receiver.</summary>
    public const string ReceiverAttribute = "voucherify.webhook.receiver";

    /// <summary>
    /// The attribute that holds the tenant. It is set only on spans, because the number of tenants is too high for a metric.
    /// </summary>
    public const string TenantAttribute = "voucherify.webhook.tenant";

    /// <summary>The attribute that holds the label of the secret. It is not set if no secret matches the signature.</summary>
    public const string SecretLabelAttribute = "voucherify.webhook.secret_label";

    /// <summary>The attribute that holds the kind of an anomaly: <c>unreadable</c> or <c>unmapped</c>.</summary>
    public const string AnomalyKindAttribute = "voucherify.webhook.anomaly.kind";

    /// <summary>
    /// The attribute that holds how the inspector sent the webhook: <c>again</c>, <c>new</c>, <c>sample</c> or <c>run</c>. It is not set
    /// for deliveries of Voucherify.
    /// </summary>
    public const string ReplayAttribute = "voucherify.webhook.replay";

    /// <summary>The attribute of a <c>handle</c> span that holds the name of the handler.</summary>
    public const string HandlerAttribute = "voucherify.webhook.handler";
}
