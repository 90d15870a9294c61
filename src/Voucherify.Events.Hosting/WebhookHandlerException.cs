namespace Voucherify.Events.Hosting;

/// <summary>The exception that is thrown when handlers of a webhook failed. The other handlers ran to their end.</summary>
public sealed class WebhookHandlerException : AggregateException
{
    /// <summary>Initializes a new instance of the <see cref="WebhookHandlerException"/> class.</summary>
    /// <param name="failures">The handlers that failed.</param>
    public WebhookHandlerException(IReadOnlyList<WebhookHandlerFailure> failures)
        : base(Describe(failures), failures.Select(failure => failure.Exception)) => Failures = failures;

    /// <summary>Gets the handlers that failed.</summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; }

    private static string Describe(IReadOnlyList<WebhookHandlerFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);

        return $"{failures.Count} handler(s) failed: {string.Join(", ", failures.Select(failure => failure.Handler))}.";
    }
}
