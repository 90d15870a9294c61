namespace Voucherify.Events.Hosting;

/// <summary>The webhook of a scope, in which handlers are created or a request is answered.</summary>
internal sealed class WebhookScope
{
    private Func<WebhookDelivery>? _delivery;
    private Func<WebhookEvent>? _webhook;

    /// <exception cref="InvalidOperationException">Nothing was verified in this scope.</exception>
    public WebhookDelivery Delivery => (_delivery ?? throw Empty(nameof(WebhookDelivery)))();

    /// <exception cref="InvalidOperationException">Nothing was verified in this scope.</exception>
    public WebhookEvent Webhook => (_webhook ?? throw Empty(nameof(WebhookEvent)))();

    public void Set(Func<WebhookDelivery> delivery, Func<WebhookEvent> webhook) => (_delivery, _webhook) = (delivery, webhook);

    private static InvalidOperationException Empty(string service) => new(
        $"There is no {service} here. It can be injected into handlers, into services that handlers use, and into endpoints that require a signature of Voucherify.");
}
