namespace Voucherify.Events.Testing;

/// <summary>A sample of every event: complete, consistent, with invented values, and always the same.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;() with { Customer = null };
/// await handler.HandleAsync(published, SampleEvents.Webhook(published), cancellationToken);
/// </code>
/// </remarks>
public static class SampleEvents
{
    /// <summary>The wire names of all events that there is a sample of, sorted: those of <see cref="Voucherify.Events.EventTypes"/>.</summary>
    public static IReadOnlyList<string> EventTypes => Samples.EventTypes;

    /// <summary>The sample of an event. Change it with <c>with</c>.</summary>
    /// <typeparam name="T">The record of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record of one event.</exception>
    public static T Create<T>()
        where T : WebhookEventData => (T)Webhook<T>().Data;

    /// <summary>The sample of an event as the whole webhook that a handler gets.</summary>
    /// <typeparam name="T">The record of an event, such as <see cref="VoucherPublished"/>.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the record of one event.</exception>
    public static WebhookEvent Webhook<T>()
        where T : WebhookEventData => Webhook(Samples.EventTypeOf(typeof(T)));

    /// <summary>The sample of an event as the whole webhook that a handler gets.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <exception cref="ArgumentException">There is no sample of that event.</exception>
    public static WebhookEvent Webhook(string eventType) => WebhookParser.ParseUnverified(Body(eventType));

    /// <summary>The whole webhook that a handler would get around some data, with the id of the event's sample.</summary>
    /// <param name="data">What happened.</param>
    /// <exception cref="ArgumentException"><paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is.</exception>
    public static WebhookEvent Webhook(WebhookEventData data) => WebhookParser.ParseUnverified(Body(data));

    /// <summary>The sample of an event as the body of a request: compact, as Voucherify sends it, with the same id each time.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <exception cref="ArgumentException">There is no sample of that event.</exception>
    public static byte[] Body(string eventType) => Samples.Write(Samples.Read(eventType));

    /// <summary>The body of a request that carries some data, in the envelope of the event's sample.</summary>
    /// <remarks>What is null is left out, and so is what only <see cref="WebhookEvent.RawData"/> holds.</remarks>
    /// <param name="data">What happened.</param>
    /// <exception cref="ArgumentException"><paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is.</exception>
    public static byte[] Body(WebhookEventData data) => Samples.Write(Samples.Around(data));
}
