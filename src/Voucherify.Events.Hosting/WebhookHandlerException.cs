namespace Voucherify.Events.Hosting;

/// <summary>The exception that is thrown when handlers of a webhook fail. The other handlers of the webhook have completed.</summary>
public sealed class WebhookHandlerException : AggregateException
{
    /// <summary>Initializes a new instance of the <see cref="WebhookHandlerException"/> class.</summary>
    /// <param name="failures">The handlers that failed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failures"/> is <see langword="null"/>.</exception>
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
