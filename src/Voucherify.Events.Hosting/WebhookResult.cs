using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Represents what became of the handlers of a webhook in one attempt.</summary>
[Experimental(WebhookExperiments.Inbox)]
public sealed class WebhookResult
{
    /// <summary>Gets the names of the handlers that succeeded.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];

    /// <summary>Gets the handlers that failed. They should run again.</summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; init; } = [];

    /// <summary>Gets the names of handlers that were to run and that this application does not have. Another instance may have them.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Gets a value that indicates whether nothing is left to run.</summary>
    public bool IsDone => Failures.Count == 0 && Missing.Count == 0;

    /// <summary>Creates the exception that tells which handlers failed and which are missing, for an inbox to report and to store.</summary>
    /// <returns>The exception; <see langword="null"/> if nothing is left to run.</returns>
    public WebhookHandlerException? CreateException() => IsDone ? null : new WebhookHandlerException(
        [.. Failures, .. Missing.Select(handler => new WebhookHandlerFailure(handler, new InvalidOperationException(
            $"The handler {handler} was registered when the webhook was accepted, and is not registered in this application. " +
            "Deploy the version that has it, or discard the webhook.")))]);
}
