namespace Voucherify.Events.Hosting;

/// <summary>Where verified webhooks go. The default runs the handlers before the answer; another may store the webhook first.</summary>
public interface IWebhookInbox
{
    /// <summary>
    /// Takes a webhook over. Returns only when it is de-duplicated by its id and either durably stored or handled; a return is answered
    /// with success, and Voucherify will not send the webhook again. Throws otherwise: answered with 500 for a
    /// <see cref="WebhookHandlerException"/>, with 503 for anything else, and Voucherify will.
    /// </summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">Cancelled when the time for an answer is up.</param>
    Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken);
}
