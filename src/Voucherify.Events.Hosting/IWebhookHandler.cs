namespace Voucherify.Events.Hosting;

/// <summary>Handles one kind of event. Made anew for each delivery, in the scope of that delivery.</summary>
/// <remarks>
/// Voucherify delivers at least once and in no particular order, so handling an event twice must do no harm;
/// <see cref="WebhookEvent.Id"/> is the same each time. A handler that throws makes Voucherify send the webhook again,
/// to all handlers; after twelve failures Voucherify switches the webhook off. An inbox that stores webhooks retries instead.
/// </remarks>
/// <typeparam name="TData">
/// The event, such as <see cref="VoucherPublished"/>; or a base of several (<see cref="RedemptionEvent"/>, <see cref="WebhookEventData"/>),
/// an interface (<see cref="IHasCustomer"/>), or <see cref="UnknownEvent"/>.
/// </typeparam>
public interface IWebhookHandler<in TData>
    where TData : class
{
    /// <summary>Handles an event. Returning means that it is done.</summary>
    /// <param name="data">What happened.</param>
    /// <param name="webhook">The webhook that told of it.</param>
    /// <param name="cancellationToken">Cancelled when the time for an answer is up, or, with an inbox that stores webhooks, when the host stops waiting; not when Voucherify hangs up.</param>
    Task HandleAsync(TData data, WebhookEvent webhook, CancellationToken cancellationToken);
}
