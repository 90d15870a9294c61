using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>Provides a sample of every event. Samples are complete and consistent, and their invented values are always the same.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;() with { Customer = null };
/// await handler.HandleAsync(published, SampleEvents.CreateWebhook(published), cancellationToken);
/// </code>
/// <see cref="EventTypes.All"/> lists all events. Each webhook and each body has new IDs, as different events do. A delegate can change
/// anything else that a test needs, in the JSON that is sent:
/// <code>
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["project_id"] = "proj_outlet");              // another project
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["created_at"] = "2026-01-31T23:59:59Z");     // another time
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["id"] = SampleEvents.TestSendId);            // a test send
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["data"]!["voucher"]!["type"] = 7);           // an anomaly
/// </code>
/// This type is thread-safe.
/// </remarks>
public static class SampleEvents
{
    /// <summary>The ID that all test sends from Voucherify's dashboard share.</summary>
    public const string TestSendId = "whs_000000000000000000";

    /// <summary>Creates the sample of an event. To change the sample, use a <c>with</c> expression.</summary>
    /// <typeparam name="T">The record type of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record type of a single event.</exception>
    public static T Create<T>()
        where T : WebhookEventData => (T)CreateWebhook<T>().Data;

    /// <summary>Creates the sample of an event as a complete webhook, as handlers receive it.</summary>
    /// <typeparam name="T">The record type of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <param name="change">A delegate that changes the JSON of the webhook, or <see langword="null"/> for no changes.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record type of a single event.</exception>
    public static WebhookEvent CreateWebhook<T>(Action<JsonObject>? change = null)
        where T : WebhookEventData => CreateWebhook(Samples.EventTypeOf(typeof(T)), change);

    /// <summary>Creates the sample of an event as a complete webhook, as handlers receive it.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="change">A delegate that changes the JSON of the webhook, or <see langword="null"/> for no changes.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventType"/> is empty, or there is no sample of the event.</exception>
    public static WebhookEvent CreateWebhook(string eventType, Action<JsonObject>? change = null) =>
        WebhookParser.ParseUnverified(CreateBody(eventType, change));

    /// <summary>Creates a complete webhook with the given event, as handlers receive it.</summary>
    /// <param name="data">The event.</param>
    /// <param name="change">A delegate that changes the JSON of the webhook, or <see langword="null"/> for no changes.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not contain its event type.
    /// </exception>
    public static WebhookEvent CreateWebhook(WebhookEventData data, Action<JsonObject>? change = null) =>
        WebhookParser.ParseUnverified(CreateBody(data, change));

    /// <summary>Creates the sample of an event as the body of a request, without whitespace, as Voucherify sends it.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="change">A delegate that changes the JSON of the webhook, or <see langword="null"/> for no changes.</param>
    /// <returns>The body. To deliver the same webhook again, use the same body.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventType"/> is empty, or there is no sample of the event.</exception>
    public static byte[] CreateBody(string eventType, Action<JsonObject>? change = null) =>
        Samples.Write(Samples.Read(eventType).Renewed().Changed(change));

    /// <summary>Creates the body of a request with the given event, in the envelope of the sample of that event.</summary>
    /// <remarks>
    /// Properties that are <see langword="null"/> are omitted, and so are JSON members that only <see cref="WebhookEvent.RawData"/>
    /// contains.
    /// </remarks>
    /// <param name="data">The event.</param>
    /// <param name="change">A delegate that changes the JSON of the webhook, or <see langword="null"/> for no changes.</param>
    /// <returns>The body. To deliver the same webhook again, use the same body.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not contain its event type.
    /// </exception>
    public static byte[] CreateBody(WebhookEventData data, Action<JsonObject>? change = null) =>
        Samples.Write(Samples.Around(data).Renewed().Changed(change));
}
