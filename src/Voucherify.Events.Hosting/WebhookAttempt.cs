using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Represents one attempt of an inbox to handle a webhook. Derive from it to take part in the run of each handler.</summary>
[Experimental(WebhookExperiments.Inbox)]
public class WebhookAttempt
{
    /// <summary>Gets the number of the attempt, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>
    /// Gets the names of the handlers that are still to run, as <see cref="IWebhookProcessor.GetHandlers"/> named them when the webhook was
    /// accepted; <see langword="null"/> for all that this application has.
    /// </summary>
    public IReadOnlyCollection<string>? Handlers { get; init; }

    /// <summary>Called before a handler runs, in its scope. An exception counts as a failure of the handler, which then does not run.</summary>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="services">The scope in which the handler is created.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    protected internal virtual Task StartingAsync(string handler, IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called after a handler has succeeded, in its scope. An exception counts as a failure of the handler.</summary>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="services">The scope of the handler.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    protected internal virtual Task CompletedAsync(string handler, IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;
}
