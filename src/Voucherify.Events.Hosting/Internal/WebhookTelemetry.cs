using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Emits traces and metrics that follow the OpenTelemetry semantic conventions for messaging. They contain nothing from unverified bodies.
/// </summary>
internal sealed class WebhookTelemetry
{
    /// <summary>
    /// The custom property of a span that holds the exception of a handler, for in-process listeners. It is never exported.
    /// </summary>
    public const string ExceptionProperty = "voucherify.exception";

    private const string Other = "_OTHER";

    private static readonly string? s_version = typeof(WebhookTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_activities = new(WebhookInstrumentation.ActivitySourceName, s_version);

    private readonly TimeProvider _time;
    private readonly Counter<long> _received;
    private readonly Counter<long> _anomalies;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _process;
    private readonly Histogram<double> _age;

    public WebhookTelemetry(IMeterFactory meters, TimeProvider time)
    {
        Meter meter = CreateMeter(meters);

        _time = time;
        _received = meter.CreateCounter<long>(
            WebhookInstrumentation.Received, "{webhook}", "Number of requests to receivers, by event type, receiver, outcome, secret label, and reason.");
        _anomalies = meter.CreateCounter<long>(
            WebhookInstrumentation.Anomalies, "{anomaly}", "Number of JSON members that could not be read or that no property maps to, by event type, receiver, and kind.");
        _duration = WebhookBuckets.OfDurations(
            meter, WebhookInstrumentation.Duration, "Response time, by event type, receiver, outcome, and reason.");
        _process = WebhookBuckets.OfDurations(
            meter, WebhookInstrumentation.ProcessDuration, "Time that the handlers of a webhook took, by event type, receiver, and error type.");
        _age = WebhookBuckets.OfAges(
            meter, WebhookInstrumentation.Age, "Time from the event to the receipt of its webhook, by event type and receiver.");
    }

    public static Meter CreateMeter(IMeterFactory meters) => meters.Create(new MeterOptions(WebhookInstrumentation.MeterName) { Version = s_version });

    /// <summary>
    /// Gets the event type of a verified webhook, or a fixed value for events that this version does not know: users can name distributions
    /// freely.
    /// </summary>
    public static string TypeOf(WebhookEvent? webhook) =>
        webhook is null ? Other : TypeOf(webhook.EventType);

    /// <inheritdoc cref="TypeOf(WebhookEvent?)"/>
    public static string TypeOf(string eventType) => EventTypes.IsKnown(eventType) ? eventType : Other;

    /// <summary>Creates the attributes that all metrics share.</summary>
    public static TagList TagsOf(string eventType, string receiver)
    {
        var tags = new TagList { { "messaging.system", "voucherify" }, { "messaging.destination.name", TypeOf(eventType) } };

        if (receiver.Length > 0)
        {
            tags.Add(WebhookInstrumentation.ReceiverAttribute, receiver);
        }

        if (WebhookReplay.Kind is { } replay)
        {
            tags.Add(WebhookInstrumentation.ReplayAttribute, replay);
        }

        return tags;
    }

    /// <summary>Counts the values that differ from Voucherify's documentation.</summary>
    public void RecordAnomalies(WebhookReception reception)
    {
        foreach (WebhookAnomaly anomaly in reception.Webhook!.Anomalies)
        {
            TagList tags = TagsOf(reception.Webhook.EventType, reception.Receiver);
            tags.Add(WebhookInstrumentation.AnomalyKindAttribute, anomaly.IsUnmapped ? "unmapped" : "unreadable");
            _anomalies.Add(1, tags);
        }
    }

    public static Activity? StartProcessing(ReceivedWebhook received, WebhookEvent webhook)
    {
        if (!s_activities.HasListeners())
        {
            return null;
        }

        // The handlers of a stored webhook run in another trace, which links back to the request that delivered the webhook.
        ActivityLink[] links = ActivityContext.TryParse(received.TraceParent, null, out ActivityContext origin)
            && Activity.Current?.TraceId != origin.TraceId
                ? [new ActivityLink(origin)]
                : [];

        Activity? activity = s_activities.StartActivity(
            $"process {TypeOf(webhook)}", ActivityKind.Consumer, default(ActivityContext), links: links);

        return Tag(activity, received, webhook, "process");
    }

    public static Activity? StartHandling(string handler, ReceivedWebhook received, WebhookEvent webhook) => s_activities.HasListeners()
        ? Tag(s_activities.StartActivity($"handle {handler}"), received, webhook, "handle")?.SetTag(WebhookInstrumentation.HandlerAttribute, handler)
        : null;

    public static void Fail(Activity? activity, Exception exception)
    {
        activity?.SetStatus(ActivityStatusCode.Error);
        activity?.SetTag("error.type", exception.GetType().FullName);
        activity?.SetCustomProperty(ExceptionProperty, exception);
    }

    /// <summary>Records the time that the handlers of a webhook took.</summary>
    public void RecordProcessing(ReceivedWebhook received, TimeSpan duration, Exception? exception)
    {
        TagList tags = TagsOf(received.EventType, received.Receiver);
        tags.Add("messaging.operation.name", "process");

        if (exception is not null)
        {
            tags.Add("error.type", exception.GetType().FullName);
        }

        _process.Record(duration.TotalSeconds, tags);
    }

    /// <summary>Counts a request before it is answered, and adds the outcome to the server span.</summary>
    public void Record(WebhookReception reception, TimeSpan duration)
    {
        TagList tags = TagsOf(reception.Webhook?.EventType ?? "", reception.Receiver);
        TagList ofAge = tags;
        tags.Add(WebhookInstrumentation.OutcomeAttribute, NameOf(reception.Outcome));

        if (reception.Reason is { } reason)
        {
            tags.Add("error.type", reason);
        }

        _duration.Record(duration.TotalSeconds, tags);

        if (reception.SecretLabel is { } label)
        {
            tags.Add(WebhookInstrumentation.SecretLabelAttribute, label);
        }

        _received.Add(1, tags);
        Tag(Activity.Current, reception, tags);

        if (reception.Webhook is { } webhook && (webhook.Event?.CreatedAt ?? webhook.CreatedAt) is { } created)
        {
            _age.Record(Math.Max(0, (_time.GetUtcNow() - duration - created).TotalSeconds), ofAge);
        }
    }

    private static void Tag(Activity? server, WebhookReception reception, TagList tags)
    {
        if (server is null)
        {
            return;
        }

        foreach ((string key, object? value) in tags)
        {
            server.SetTag(key, value);
        }

        server.SetTag(WebhookInstrumentation.TenantAttribute, reception.Tenant);
        server.SetTag("messaging.message.id", reception.Webhook?.Id);
    }

    private static Activity? Tag(Activity? activity, ReceivedWebhook received, WebhookEvent webhook, string operation) => activity?
        .SetTag("messaging.system", "voucherify")
        .SetTag("messaging.operation.name", operation)
        .SetTag("messaging.operation.type", "process")
        .SetTag("messaging.destination.name", TypeOf(webhook))
        .SetTag("messaging.message.id", webhook.Id)
        .SetTag(WebhookInstrumentation.ReceiverAttribute, received.Receiver.Length > 0 ? received.Receiver : null)
        .SetTag(WebhookInstrumentation.TenantAttribute, received.Tenant)
        .SetTag(WebhookInstrumentation.ReplayAttribute, WebhookReplay.Kind);

    private static string NameOf(WebhookOutcome outcome) => outcome switch
    {
        WebhookOutcome.Pending => "pending",
        WebhookOutcome.Handled => "handled",
        WebhookOutcome.Unhandled => "unhandled",
        WebhookOutcome.Stored => "stored",
        WebhookOutcome.Duplicate => "duplicate",
        WebhookOutcome.Rejected => "rejected",
        WebhookOutcome.Failed => "failed",
        WebhookOutcome.Unavailable => "unavailable",
        WebhookOutcome.Verified => "verified",
        _ => "aborted",
    };
}
