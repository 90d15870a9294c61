using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Runs the handlers of a webhook. An inbox calls it, at once or later, on whichever machine.</summary>
[Experimental(WebhookExperiments.Inbox)]
public interface IWebhookProcessor
{
    /// <summary>Gets the names of the handlers that this application has for a webhook, in the order in which they run.</summary>
    /// <remarks>An inbox writes them down with the webhook, so that an instance that lacks one leaves it to others.</remarks>
    /// <param name="webhook">The webhook.</param>
    /// <returns>The names; empty when no handler is registered for the webhook.</returns>
    IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook);

    /// <summary>Reads the webhook and runs its handlers, each in a scope of its own. A handler that fails does not keep the others from running.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="attempt">Which handlers are still to run, and what the inbox does before and after each.</param>
    /// <param name="cancellationToken">Passed on to the handlers.</param>
    /// <returns>What became of each handler. Failures of handlers are part of it and never thrown.</returns>
    Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken);
}
