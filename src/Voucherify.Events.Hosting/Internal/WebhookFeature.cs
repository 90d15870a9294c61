namespace Voucherify.Events.Hosting;

internal sealed class WebhookFeature : IWebhookFeature
{
    public WebhookOutcome Outcome { get; set; }

    public WebhookEvent? Webhook { get; set; }

    public string? SecretLabel { get; set; }

    public WebhookFailure? Failure { get; set; }

    /// <summary>The signature as it was sent; null if it has not the form of one.</summary>
    public string? Signature { get; set; }

    /// <summary>Whether members that no property maps are looked for.</summary>
    public bool ReportsUnmapped { get; set; }
}
