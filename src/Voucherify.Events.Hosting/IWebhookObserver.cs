using System.Diagnostics.CodeAnalysis;

namespace Voucherify.Events.Hosting;

/// <summary>Looks at requests once they have been answered, such as a page that shows what arrived. Register it as a singleton service.</summary>
/// <remarks>Costs nothing where none is registered. Called on the thread that answered: it must return at once, and must not throw.</remarks>
[Experimental(WebhookExperiments.Inbox)]
public interface IWebhookObserver
{
    /// <summary>Called when a request has been answered.</summary>
    /// <param name="observation">The request, and what became of it.</param>
    void OnAnswered(WebhookObservation observation);
}
