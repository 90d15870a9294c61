namespace Voucherify.Events.Hosting;

/// <summary>What became of a request, for filters, middleware and tests: <c>context.Features.Get&lt;IWebhookFeature&gt;()</c>.</summary>
public interface IWebhookFeature
{
    /// <summary>What became of it.</summary>
    WebhookOutcome Outcome { get; }

    /// <summary>The verified webhook; null when the request was rejected.</summary>
    WebhookEvent? Webhook { get; }

    /// <summary>The label of the secret that the signature belongs to; null when it belongs to none.</summary>
    string? SecretLabel { get; }

    /// <summary>Why the request is no webhook; null when it is one, or was rejected for another reason.</summary>
    WebhookFailure? Failure { get; }
}
