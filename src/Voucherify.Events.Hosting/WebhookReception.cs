namespace Voucherify.Events.Hosting;

/// <summary>Represents what a <see cref="WebhookReceiver"/> made of a request, and what to answer.</summary>
public sealed class WebhookReception : IWebhookFeature
{
    internal WebhookReception(string receiver) => Receiver = receiver;

    /// <inheritdoc/>
    public string Receiver { get; }

    /// <inheritdoc/>
    public WebhookOutcome Outcome { get; internal set; }

    /// <summary>
    /// Gets the HTTP status code to answer with. Anything but 2xx makes Voucherify send the webhook again; after twelve of them within 24
    /// hours it switches the webhook off.
    /// </summary>
    public int StatusCode { get; internal set; }

    /// <inheritdoc/>
    public WebhookEvent? Webhook { get; internal set; }

    /// <inheritdoc/>
    public string? SecretLabel { get; internal set; }

    /// <inheritdoc/>
    public string? Tenant { get; internal set; }

    /// <inheritdoc/>
    public WebhookFailure? Failure { get; internal set; }

    /// <inheritdoc/>
    public string? Reason { get; internal set; }

    /// <summary>
    /// Gets why the signature does not match, as far as it can be told; <see langword="null"/> if it matches or was not examined. Only
    /// looked into in Development. Do not return it to the sender.
    /// </summary>
    public SignatureDiagnosis? Diagnosis { get; internal set; }

    /// <summary>Gets the handlers that failed before the answer; empty if none did, or if they run after it.</summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; internal set; } = [];

    /// <summary>The signature as it was sent; null if it has not the form of one.</summary>
    internal string? Signature { get; set; }

    /// <summary>The body as far as it was read.</summary>
    internal ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Takes the verified body of an endpoint of the application's own.</summary>
    internal void Pass() => (Outcome, StatusCode) = (WebhookOutcome.Verified, ReceptionStatus.Ok);

    internal void Accept(WebhookReceipt receipt) => (Outcome, StatusCode) = receipt switch
    {
        WebhookReceipt.Handled => (WebhookOutcome.Handled, ReceptionStatus.Ok),
        WebhookReceipt.Unhandled => (WebhookOutcome.Unhandled, ReceptionStatus.Ok),
        WebhookReceipt.Duplicate => (WebhookOutcome.Duplicate, ReceptionStatus.Ok),
        _ => (WebhookOutcome.Stored, ReceptionStatus.Accepted),
    };

    internal void Reject(WebhookFailure failure)
    {
        Failure = failure;
        Reject(ReceptionStatus.Of(failure), failure.ToString());
    }

    internal void Reject(int status, string reason) => (Outcome, StatusCode, Reason) = (WebhookOutcome.Rejected, status, reason);

    internal void Fail() => (Outcome, StatusCode, Reason) = (WebhookOutcome.Failed, ReceptionStatus.InternalServerError, ReceptionReason.HandlerFailed);

    internal void Defer() => (Outcome, StatusCode, Reason) = (WebhookOutcome.Unavailable, ReceptionStatus.ServiceUnavailable, ReceptionReason.NotAccepted);

    internal void Abort() => (Outcome, StatusCode, Reason) = (WebhookOutcome.Aborted, ReceptionStatus.ClientClosedRequest, ReceptionReason.Aborted);
}
