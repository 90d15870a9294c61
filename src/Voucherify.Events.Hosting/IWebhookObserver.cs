using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Observes requests after they have been answered, such as for a page that shows received webhooks. Register implementations as singleton
/// services.
/// </summary>
/// <remarks>
/// Implementations must be thread-safe. They are called on the thread that processed the request, so they must return quickly and must not
/// throw. Without a registered observer there is no overhead.
/// </remarks>
[Experimental(WebhookExperiments.Inbox)]
public interface IWebhookObserver
{
    /// <summary>Called after a request has been answered.</summary>
    /// <param name="observation">The request and its outcome.</param>
    void OnAnswered(WebhookObservation observation);
}
