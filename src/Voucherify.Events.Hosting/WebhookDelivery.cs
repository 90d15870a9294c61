namespace Voucherify.Events.Hosting;

/// <summary>
/// Provides information about the delivery that a handler processes. Inject it into a handler, or into a service that a handler uses.
/// Values that come from the body are covered by the signature.
/// </summary>
/// <remarks>Instances are immutable and can be shared between threads. In unit tests of handlers, create an instance yourself.</remarks>
public sealed class WebhookDelivery
{
    /// <summary>Gets the name of the receiver that verified the webhook, or an empty string for the unnamed receiver.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>
    /// Gets the tenant that the <see cref="IWebhookSecretResolver"/> returned, or <see langword="null"/> if it returned no tenant.
    /// </summary>
    public string? Tenant { get; init; }

    /// <summary>Gets the label of the secret that matches the signature, or <see langword="null"/> if the label is not known.</summary>
    public string? SecretLabel { get; init; }

    /// <summary>
    /// Gets the number of the attempt, starting at 1. If handlers run before the response, the number is always 1: a retry by Voucherify
    /// cannot be distinguished from a first delivery.
    /// </summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Gets the time when the webhook was received, UTC.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets a value that indicates whether the webhook is a test send from Voucherify's dashboard.</summary>
    /// <value><see langword="true"/> if the webhook is a test send; otherwise, <see langword="false"/>.</value>
    public bool IsTest { get; init; }

    internal static WebhookDelivery Of(ReceivedWebhook webhook, int attempt) => new()
    {
        Receiver = webhook.Receiver,
        Tenant = webhook.Tenant,
        SecretLabel = webhook.SecretLabel,
        Attempt = attempt,
        ReceivedAt = webhook.ReceivedAt,
        IsTest = webhook.IsTest,
    };
}
