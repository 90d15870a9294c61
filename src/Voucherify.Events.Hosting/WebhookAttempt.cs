using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents one attempt of an inbox to handle a webhook. Derive from this class to run code before and after each handler.
/// </summary>
/// <remarks>
/// An attempt is used by one call of <see cref="IWebhookProcessor.ProcessAsync"/>, which runs the handlers one after another.
/// </remarks>
[Experimental(WebhookExperiments.Inbox)]
public class WebhookAttempt
{
    /// <summary>Gets the number of the attempt, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>
    /// Gets the names of the handlers that remain to run, as <see cref="IWebhookProcessor.GetHandlers"/> returned them when the webhook was
    /// accepted, or <see langword="null"/> for all handlers that this application registers. If the collection is empty, no handler runs.
    /// </summary>
    public IReadOnlyCollection<string>? Handlers { get; init; }

    /// <summary>
    /// Called before a handler runs. If the method throws, the handler does not run and the attempt counts as failed for it.
    /// </summary>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="services">The services of the scope in which the handler is created.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the handler can run.</returns>
    protected internal virtual Task StartingAsync(string handler, IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called after a handler has succeeded. If the method throws, the attempt counts as failed for the handler.</summary>
    /// <param name="handler">The name of the handler.</param>
    /// <param name="services">The services of the scope of the handler.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the success has been processed.</returns>
    protected internal virtual Task CompletedAsync(string handler, IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;
}
