namespace Voucherify.Events.Hosting;

/// <summary>
/// Provides the outcome of a webhook request to filters, middleware and tests: <c>context.Features.Get&lt;IWebhookFeature&gt;()</c>.
/// </summary>
/// <remarks>
/// The members change while the request is processed. Read them after the endpoint has run. This type is not thread-safe.
/// </remarks>
public interface IWebhookFeature
{
    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    string Receiver { get; }

    /// <summary>Gets the outcome of the request.</summary>
    WebhookOutcome Outcome { get; }

    /// <summary>
    /// Gets the verified webhook, or <see langword="null"/> if the body has not been verified and parsed: the request is still being
    /// processed, it was rejected or not read in time, the client disconnected, or your own endpoint does not ask for a
    /// <see cref="WebhookEvent"/>.
    /// </summary>
    WebhookEvent? Webhook { get; }

    /// <summary>Gets the label of the secret that matches the signature, or <see langword="null"/> if no secret matches.</summary>
    string? SecretLabel { get; }

    /// <summary>
    /// Gets the tenant that the <see cref="IWebhookSecretResolver"/> returned, or <see langword="null"/> if it returned no tenant.
    /// </summary>
    string? Tenant { get; }

    /// <summary>
    /// Gets the reason why the request is not a trusted webhook, or <see langword="null"/> if it is one or was rejected for another reason.
    /// </summary>
    WebhookFailure? Failure { get; }

    /// <summary>
    /// Gets the reason for an unsuccessful response, as in problem details and metrics, such as <c>SignatureMismatch</c> or
    /// <c>HandlerFailed</c>; <see langword="null"/> if the response is successful.
    /// </summary>
    string? Reason { get; }
}
