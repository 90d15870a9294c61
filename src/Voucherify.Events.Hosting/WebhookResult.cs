using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Represents the results of the handlers of a webhook in one attempt.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookResult
{
    /// <summary>Gets the names of the handlers that succeeded.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];

    /// <summary>Gets the handlers that failed and should be retried.</summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; init; } = [];

    /// <summary>
    /// Gets the names of the handlers that should have run but are not registered in this application. Another instance can have them.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Gets a value that indicates whether all handlers have succeeded.</summary>
    /// <value><see langword="true"/> if no handler remains to run; otherwise, <see langword="false"/>.</value>
    public bool IsDone => Failures.Count == 0 && Missing.Count == 0;

    /// <summary>Creates an exception that contains the failed and the missing handlers, for an inbox to report and store.</summary>
    /// <returns>The exception, or <see langword="null"/> if no handler remains to run.</returns>
    public WebhookHandlerException? CreateException() => IsDone ? null : new WebhookHandlerException(
        [.. Failures, .. Missing.Select(handler => new WebhookHandlerFailure(handler, new InvalidOperationException(
            $"The handler {handler} was registered when the webhook was accepted, and is not registered in this application. " +
            "Deploy the version that has it, or discard the webhook.")))]);
}
