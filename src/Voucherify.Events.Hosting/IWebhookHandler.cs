namespace Voucherify.Events.Hosting;

/// <summary>Handles an event. A new instance is created for each delivery, in its own dependency injection scope.</summary>
/// <remarks>
/// <para>
/// Voucherify delivers at least once and in no particular order, so a handler must be idempotent. <see cref="WebhookEvent.Id"/> is the same
/// for each delivery of a webhook.
/// </para>
/// <para>
/// If a handler throws, Voucherify retries the webhook and all its handlers run again. After 12 failed retries, Voucherify disables the
/// webhook. With an inbox that stores webhooks, the inbox retries instead, and only the handlers that failed.
/// </para>
/// <para>
/// An instance handles one delivery and is not used by several threads at the same time. The handlers of a webhook run one after another;
/// handlers of different webhooks run concurrently.
/// </para>
/// </remarks>
/// <typeparam name="TData">
/// The event, such as <see cref="VoucherPublished"/>; or a base of several (<see cref="RedemptionEvent"/>, <see cref="WebhookEventData"/>),
/// an interface (<see cref="IHasCustomer"/>), or <see cref="UnknownEvent"/>.
/// </typeparam>
public interface IWebhookHandler<in TData>
    where TData : class
{
    /// <summary>Handles an event. If the returned task completes successfully, the event is handled.</summary>
    /// <param name="data">The event.</param>
    /// <param name="webhook">The webhook that carries the event.</param>
    /// <param name="cancellationToken">
    /// A token that is canceled when <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/> expires or, with a durable inbox, when host
    /// shutdown times out. It is not canceled when Voucherify disconnects.
    /// </param>
    /// <returns>A task that completes when the event is handled.</returns>
    Task HandleAsync(TData data, WebhookEvent webhook, CancellationToken cancellationToken);
}
