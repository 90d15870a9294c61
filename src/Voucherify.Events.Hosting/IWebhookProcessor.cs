using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Runs the handlers of a webhook. An inbox calls it, immediately or later, on any machine.</summary>
/// <remarks>The registered implementation is thread-safe.</remarks>
[Experimental(WebhookExperiments.Inbox)]
public interface IWebhookProcessor
{
    /// <summary>
    /// Gets the names of the handlers that are registered in this application for a webhook, in the order in which they run.
    /// </summary>
    /// <remarks>
    /// An inbox stores the names with the webhook when it accepts it. An instance of the application that lacks one of the handlers can
    /// then leave it to other instances.
    /// </remarks>
    /// <param name="webhook">The webhook.</param>
    /// <returns>The names of the handlers, or an empty list if no handler is registered for the webhook.</returns>
    /// <exception cref="WebhookException">The body is not a webhook.</exception>
    IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook);

    /// <summary>
    /// Parses the webhook and runs its handlers, each in its own dependency injection scope. If a handler fails, the other handlers still
    /// run.
    /// </summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempt">The handlers that remain to run, and the inbox's callbacks before and after each handler.</param>
    /// <param name="cancellationToken">A token that is passed to the handlers.</param>
    /// <returns>The result of each handler. Exceptions of handlers are part of the result and are not thrown.</returns>
    /// <exception cref="WebhookException">The body is not a webhook.</exception>
    Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken);
}
