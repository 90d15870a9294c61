namespace Voucherify.Events;

/// <summary>The exception that is thrown when a request is not a webhook, or cannot be trusted.</summary>
/// <remarks>
/// No body makes <see cref="WebhookParser"/> throw another exception. The message comes from
/// <see cref="WebhookFailureExtensions.GetMessage"/> and is safe to log.
/// </remarks>
public sealed class WebhookException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="WebhookException"/> class.</summary>
    /// <param name="failure">The reason for the exception.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public WebhookException(WebhookFailure failure, Exception? innerException = null)
        : base(failure.GetMessage(), innerException) => Failure = failure;

    /// <summary>Gets the reason for the exception.</summary>
    public WebhookFailure Failure { get; }
}
