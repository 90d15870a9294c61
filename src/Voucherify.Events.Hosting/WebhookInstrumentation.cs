namespace Voucherify.Events.Hosting;

/// <summary>The names of the telemetry that receivers and inboxes emit, to be added to OpenTelemetry.</summary>
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

    /// <summary>The counter of requests to receivers, by event type, receiver, outcome, label of the secret, and reason.</summary>
    public const string Received = "voucherify.webhooks.received";

    /// <summary>The histogram of the time to the answer in seconds, by event type, receiver, outcome and reason.</summary>
    public const string Duration = "voucherify.webhooks.duration";

    /// <summary>The histogram of the time from an event to its arrival in seconds, by event type and receiver.</summary>
    public const string Age = "voucherify.webhooks.age";

    /// <summary>The counter of members that could not be read or that no property maps, by event type, receiver and kind.</summary>
    public const string Anomalies = "voucherify.webhooks.anomalies";

    /// <summary>The histogram of the time in seconds that the handlers of a webhook took, by event type, receiver and type of error.</summary>
    public const string ProcessDuration = "messaging.process.duration";

    /// <summary>The counter of webhooks that failed and wait for a retry, by event type and receiver.</summary>
    public const string Retries = "voucherify.webhooks.retries";

    /// <summary>The counter of webhooks that became dead letters, by event type and receiver.</summary>
    public const string DeadLetters = "voucherify.webhooks.dead_letters";

    /// <summary>The gauge of dead letters that are kept.</summary>
    public const string DeadLettersKept = "voucherify.webhooks.dead_letters.kept";

    /// <summary>The gauge of webhooks that wait for their handlers.</summary>
    public const string Waiting = "voucherify.webhooks.waiting";

    /// <summary>The gauge of how long the oldest of the waiting webhooks has waited, in seconds.</summary>
    public const string OldestWaiting = "voucherify.webhooks.waiting.oldest";

    /// <summary>The attribute that holds a <see cref="WebhookOutcome"/>, in lower case.</summary>
    public const string OutcomeAttribute = "voucherify.webhook.outcome";

    /// <summary>The attribute that holds the name of the receiver; not set for the unnamed one.</summary>
    public const string ReceiverAttribute = "voucherify.webhook.receiver";

    /// <summary>The attribute that holds the tenant, on spans alone: there may be more tenants than a metric can tell apart.</summary>
    public const string TenantAttribute = "voucherify.webhook.tenant";

    /// <summary>The attribute that holds the label of the secret; not set where the signature belongs to none.</summary>
    public const string SecretLabelAttribute = "voucherify.webhook.secret_label";

    /// <summary>The attribute that holds the kind of an anomaly: <c>unreadable</c> or <c>unmapped</c>.</summary>
    public const string AnomalyKindAttribute = "voucherify.webhook.anomaly.kind";

    /// <summary>The attribute of a <c>handle</c> span that holds the name of the handler.</summary>
    public const string HandlerAttribute = "voucherify.webhook.handler";
}
