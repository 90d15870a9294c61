namespace Voucherify.Events.AspNetCore;

internal sealed class WebhookFeature : IVoucherifyWebhookFeature
{
    public WebhookOutcome Outcome { get; set; }

    public WebhookEvent? Webhook { get; set; }

    public string? SecretLabel { get; set; }

    public WebhookFailure? Failure { get; set; }
}
