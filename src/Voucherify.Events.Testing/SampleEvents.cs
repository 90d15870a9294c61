using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>Provides a sample of every event: complete, consistent, with invented values that are always the same.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;() with { Customer = null };
/// await handler.HandleAsync(published, SampleEvents.CreateWebhook(published), cancellationToken);
/// </code>
/// <see cref="EventTypes.All"/> names all events. Each webhook and each body has ids of its own, as every delivery of another event does.
/// A delegate changes whatever else a test needs, in the JSON that is sent:
/// <code>
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["project_id"] = "proj_outlet");              // another project
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["created_at"] = "2026-01-31T23:59:59Z");     // another time
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["id"] = SampleEvents.TestSendId);            // a test send
/// SampleEvents.CreateBody(published, webhook =&gt; webhook["data"]!["voucher"]!["type"] = 7);           // an anomaly
/// </code>
/// </remarks>
public static class SampleEvents
{
    /// <summary>The id that all test sends from Voucherify's dashboard have.</summary>
    public const string TestSendId = "whs_000000000000000000";

    /// <summary>Creates the sample of an event. Change it with <c>with</c>.</summary>
    /// <typeparam name="T">The record of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record of one event.</exception>
    public static T Create<T>()
        where T : WebhookEventData => (T)CreateWebhook<T>().Data;

    /// <summary>Creates the sample of an event as the whole webhook that a handler receives.</summary>
    /// <typeparam name="T">The record of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <param name="change">Changes the webhook before it is written; <see langword="null"/> to leave it as it is.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record of one event.</exception>
    public static WebhookEvent CreateWebhook<T>(Action<JsonObject>? change = null)
        where T : WebhookEventData => CreateWebhook(Samples.EventTypeOf(typeof(T)), change);

    /// <summary>Creates the sample of an event as the whole webhook that a handler receives.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="change">Changes the webhook before it is written; <see langword="null"/> to leave it as it is.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">There is no sample of that event.</exception>
    public static WebhookEvent CreateWebhook(string eventType, Action<JsonObject>? change = null) =>
        WebhookParser.ParseUnverified(CreateBody(eventType, change));

    /// <summary>Creates the whole webhook that a handler receives around an event.</summary>
    /// <param name="data">The event.</param>
    /// <param name="change">Changes the webhook before it is written; <see langword="null"/> to leave it as it is.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException"><paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is.</exception>
    public static WebhookEvent CreateWebhook(WebhookEventData data, Action<JsonObject>? change = null) =>
        WebhookParser.ParseUnverified(CreateBody(data, change));

    /// <summary>Creates the sample of an event as the body of a request: compact, as Voucherify sends it.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="change">Changes the webhook before it is written; <see langword="null"/> to leave it as it is.</param>
    /// <returns>The body. To resend the webhook, use the same body again.</returns>
    /// <exception cref="ArgumentException">There is no sample of that event.</exception>
    public static byte[] CreateBody(string eventType, Action<JsonObject>? change = null) =>
        Samples.Write(Samples.Read(eventType).Renewed().Changed(change));

    /// <summary>Creates the body of a request that carries an event, in the envelope of the event's sample.</summary>
    /// <remarks>What is null is left out, and so is what only <see cref="WebhookEvent.RawData"/> holds.</remarks>
    /// <param name="data">The event.</param>
    /// <param name="change">Changes the webhook before it is written; <see langword="null"/> to leave it as it is.</param>
    /// <returns>The body. To resend the webhook, use the same body again.</returns>
    /// <exception cref="ArgumentException"><paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is.</exception>
    public static byte[] CreateBody(WebhookEventData data, Action<JsonObject>? change = null) =>
        Samples.Write(Samples.Around(data).Renewed().Changed(change));
}
