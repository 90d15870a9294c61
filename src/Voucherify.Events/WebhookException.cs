namespace Voucherify.Events;

/// <summary>The exception that is thrown when a request is not a webhook, or cannot be trusted. Parsing throws no other, whatever the body.</summary>
/// <remarks>The message is that of <see cref="WebhookFailureExtensions.GetMessage"/>. It may be logged.</remarks>
public sealed class WebhookException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="WebhookException"/> class.</summary>
    /// <param name="failure">What is wrong.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public WebhookException(WebhookFailure failure, Exception? innerException = null)
        : base(failure.GetMessage(), innerException) => Failure = failure;

    /// <summary>Gets what is wrong.</summary>
    public WebhookFailure Failure { get; }
}
