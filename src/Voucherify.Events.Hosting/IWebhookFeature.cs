namespace Voucherify.Events.Hosting;

/// <summary>Tells what became of a request, for filters, middleware and tests: <c>context.Features.Get&lt;IWebhookFeature&gt;()</c>.</summary>
public interface IWebhookFeature
{
    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    string Receiver { get; }

    /// <summary>Gets what became of the request.</summary>
    WebhookOutcome Outcome { get; }

    /// <summary>
    /// Gets the verified webhook; <see langword="null"/> until the request has been verified and read, and for good when it was rejected,
    /// when the client hung up, or when an endpoint of your own reads the body.
    /// </summary>
    WebhookEvent? Webhook { get; }

    /// <summary>Gets the label of the secret that the signature belongs to; <see langword="null"/> if it belongs to none.</summary>
    string? SecretLabel { get; }

    /// <summary>Gets the tenant that an <see cref="IWebhookSecretResolver"/> named; <see langword="null"/> if it named none.</summary>
    string? Tenant { get; }

    /// <summary>Gets why the request is not a webhook; <see langword="null"/> if it is one, or was refused for another reason.</summary>
    WebhookFailure? Failure { get; }

    /// <summary>
    /// Gets the reason why the request was not answered with success, as problem details and metrics name it, such as
    /// <c>SignatureMismatch</c> or <c>HandlerFailed</c>; <see langword="null"/> if it was.
    /// </summary>
    string? Reason { get; }
}
