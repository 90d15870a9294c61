namespace Voucherify.Events.AspNetCore;

/// <summary>Runs the handlers of a webhook. An inbox calls it, at once or later, on whichever machine.</summary>
public interface IWebhookProcessor
{
    /// <summary>Reads the webhook and runs all of its handlers in a scope of their own.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">Passed on to the handlers.</param>
    /// <returns>Whether any handler is registered for it.</returns>
    /// <exception cref="WebhookHandlerException">At least one handler failed: the webhook is not done and should run again.</exception>
    Task<bool> ProcessAsync(ReceivedWebhook webhook, CancellationToken cancellationToken);
}
