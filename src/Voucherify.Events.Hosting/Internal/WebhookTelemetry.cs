using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Voucherify.Events.Hosting;

/// <summary>Traces and metrics, by OpenTelemetry's conventions for messaging. Nothing of an unverified body gets in here.</summary>
internal sealed class WebhookTelemetry
{
    public const string Name = "Voucherify.Events.AspNetCore";

    private const string Other = "_OTHER";
    private static readonly ActivitySource s_activities = new(Name);

    private readonly TimeProvider _time;
    private readonly Counter<long> _received;
    private readonly Counter<long> _anomalies;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _age;

    public WebhookTelemetry(IMeterFactory meters, TimeProvider time)
    {
        Meter meter = meters.Create(Name);
        _time = time;
        _received = meter.CreateCounter<long>(
            "voucherify.webhooks.received", "{webhook}", "Requests to webhook endpoints, by event type, outcome and label of the secret.");
        _anomalies = meter.CreateCounter<long>(
            "voucherify.webhooks.anomalies", "{anomaly}", "Members that could not be read or that no property maps, by event type and kind.");
        _duration = meter.CreateHistogram<double>(
            "voucherify.webhooks.duration", "s", "Time to the answer, by event type and outcome.");
        _age = meter.CreateHistogram<double>(
            "voucherify.webhooks.age", "s", "Time from the event to its arrival, by event type.");
    }

    /// <summary>The event type of a verified webhook, or one value for all that this version does not know: anybody may name a distribution.</summary>
    public static string TypeOf(WebhookEvent? webhook) =>
        webhook is null ? Other : TypeOf(webhook.EventType);

    /// <inheritdoc cref="TypeOf(WebhookEvent?)"/>
    public static string TypeOf(string eventType) => EventTypes.IsKnown(eventType) ? eventType : Other;

    /// <summary>Counts what a webhook held otherwise than Voucherify describes.</summary>
    public void RecordAnomalies(WebhookEvent webhook)
    {
        foreach (WebhookAnomaly anomaly in webhook.Anomalies)
        {
            var kind = new KeyValuePair<string, object?>("kind", anomaly.IsUnmapped ? "unmapped" : "unreadable");
            _anomalies.Add(1, Destination(TypeOf(webhook)), kind);
        }
    }

    public static KeyValuePair<string, object?> Destination(string eventType) => new("messaging.destination.name", eventType);

    public static Activity? StartProcessing(ReceivedWebhook received, WebhookEvent webhook)
    {
        // A webhook that waited in a store is part of another trace by now, and points back to the request that brought it.
        ActivityLink[] links = ActivityContext.TryParse(received.TraceParent, null, out ActivityContext origin)
            && Activity.Current?.TraceId != origin.TraceId
                ? [new ActivityLink(origin)]
                : [];

        Activity? activity = s_activities.StartActivity(
            $"process {TypeOf(webhook)}", ActivityKind.Consumer, default(ActivityContext), links: links);

        return Tag(activity, webhook, "process");
    }

    public static Activity? StartHandling(string handler, WebhookEvent webhook) =>
        Tag(s_activities.StartActivity($"handle {handler}"), webhook, "handle");

    public static void Fail(Activity? activity, Exception exception)
    {
        activity?.SetStatus(ActivityStatusCode.Error);
        activity?.SetTag("error.type", exception.GetType().FullName);
    }

    public void Record(WebhookFeature feature, TimeSpan duration)
    {
        KeyValuePair<string, object?> type = Destination(TypeOf(feature.Webhook));
        var outcome = new KeyValuePair<string, object?>("outcome", feature.Outcome.ToString());

        _received.Add(1, type, outcome, new KeyValuePair<string, object?>("secret", feature.SecretLabel));
        _duration.Record(duration.TotalSeconds, type, outcome);

        if (feature.Webhook is { } webhook && (webhook.Event?.CreatedAt ?? webhook.CreatedAt) is { } created)
        {
            _age.Record(Math.Max(0, (_time.GetUtcNow() - duration - created).TotalSeconds), type);
        }
    }

    private static Activity? Tag(Activity? activity, WebhookEvent webhook, string operation) => activity?
        .SetTag("messaging.system", "voucherify")
        .SetTag("messaging.operation.name", operation)
        .SetTag("messaging.operation.type", "process")
        .SetTag("messaging.destination.name", TypeOf(webhook))
        .SetTag("messaging.message.id", webhook.Id);
}
