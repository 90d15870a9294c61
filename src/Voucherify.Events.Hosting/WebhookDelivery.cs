namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents what a handler may know of the delivery that it handles. Inject it into a handler, or into a service that a handler uses.
/// Nothing in it is taken from the body but what the signature vouches for.
/// </summary>
/// <remarks>A test of a handler creates one by hand.</remarks>
public sealed class WebhookDelivery
{
    /// <summary>Gets the name of the receiver that verified the webhook; empty for the unnamed one.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>Gets the tenant, as the <see cref="IWebhookSecretResolver"/> named it; <see langword="null"/> if it named none.</summary>
    public string? Tenant { get; init; }

    /// <summary>Gets the label of the secret that the signature belongs to; <see langword="null"/> if it is not known.</summary>
    public string? SecretLabel { get; init; }

    /// <summary>
    /// Gets the number of the attempt, from 1. Where handlers run before the answer it is always 1: a resend of Voucherify does not say that
    /// it is one.
    /// </summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Gets when the webhook was received, UTC.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets a value that indicates whether the webhook is a test send from Voucherify's dashboard.</summary>
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
