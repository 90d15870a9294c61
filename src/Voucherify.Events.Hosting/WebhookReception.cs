namespace Voucherify.Events.Hosting;

/// <summary>Represents the result of a request to a <see cref="WebhookReceiver"/>.</summary>
/// <remarks>A result does not change after it has been returned and can then be shared between threads.</remarks>
public sealed class WebhookReception : IWebhookFeature
{
    internal WebhookReception(string receiver, TimeProvider time)
    {
        Receiver = receiver;
        Clock = new ReceptionClock(time);
    }

    /// <inheritdoc/>
    public string Receiver { get; }

    /// <inheritdoc/>
    public WebhookOutcome Outcome { get; internal set; }

    /// <summary>
    /// Gets the HTTP status code of the response. Any other code than 2xx makes Voucherify retry the webhook. After 12 failed retries
    /// within 24 hours, Voucherify disables the webhook.
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
    /// Gets the likely reason for a signature mismatch, or <see langword="null"/> if the signature matches or was not diagnosed. Signatures
    /// are diagnosed only in the Development environment. Do not return the diagnosis to the sender.
    /// </summary>
    public SignatureDiagnosis? Diagnosis { get; internal set; }

    /// <summary>
    /// Gets the handlers that failed before the response. The list is empty if none failed, or if the handlers run after the response.
    /// </summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; internal set; } = [];

    internal ReceptionClock Clock { get; }

    /// <summary>The signature as it was sent, or <see langword="null"/> if it is missing or malformed.</summary>
    internal string? Signature { get; set; }

    /// <summary>The part of the body that was read.</summary>
    internal ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Records that the signature is valid and that an endpoint of the application handles the body.</summary>
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
