namespace Voucherify.Events.Hosting;

/// <summary>Holds the webhook of the dependency injection scope of a handler or of a request.</summary>
internal sealed class WebhookScope
{
    private Func<WebhookDelivery>? _delivery;
    private Func<WebhookEvent>? _webhook;

    /// <exception cref="InvalidOperationException">No webhook was verified in this scope.</exception>
    public WebhookDelivery Delivery => (_delivery ?? throw Empty(nameof(WebhookDelivery)))();

    /// <exception cref="InvalidOperationException">No webhook was verified in this scope.</exception>
    public WebhookEvent Webhook => (_webhook ?? throw Empty(nameof(WebhookEvent)))();

    public void Set(Func<WebhookDelivery> delivery, Func<WebhookEvent> webhook) => (_delivery, _webhook) = (delivery, webhook);

    private static InvalidOperationException Empty(string service) => new(
        $"{service} is not available in this scope. Inject it into a handler, a service that a handler uses, or an endpoint that requires a Voucherify signature.");
}
