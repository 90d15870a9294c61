namespace Voucherify.Events.Hosting;

internal sealed class WebhookFeature : IWebhookFeature
{
    public WebhookOutcome Outcome { get; set; }

    public WebhookEvent? Webhook { get; set; }

    public string? SecretLabel { get; set; }

    public WebhookFailure? Failure { get; set; }

    /// <summary>Whether members that no property maps are looked for.</summary>
    public bool ReportsUnmapped { get; set; }
}
