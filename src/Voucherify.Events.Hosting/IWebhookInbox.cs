namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents the destination of verified webhooks. The default inbox runs the handlers before the response; other inboxes store the
/// webhook first.
/// </summary>
/// <remarks>Implementations must be thread-safe: webhooks are accepted concurrently.</remarks>
public interface IWebhookInbox
{
    /// <summary>
    /// Accepts a webhook. Returns only after the webhook is checked for duplicates and either durably stored or handled: the receiver then
    /// responds with success, and Voucherify does not retry the webhook.
    /// </summary>
    /// <remarks>
    /// Any exception makes Voucherify retry the webhook: the receiver responds with 500 to a <see cref="WebhookHandlerException"/>, and
    /// with 503 to any other exception.
    /// </remarks>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">
    /// A token that is canceled when <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/> expires.
    /// </param>
    /// <returns>The result of accepting the webhook.</returns>
    /// <exception cref="WebhookHandlerException">
    /// The inbox runs the handlers before the response, and at least one of them failed.
    /// </exception>
    Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken);
}
