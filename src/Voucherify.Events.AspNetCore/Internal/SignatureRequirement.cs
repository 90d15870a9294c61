using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>
/// Passes signed requests on to code of the application, which can read the body and get the webhook as a service. The webhook is parsed on
/// first use.
/// </summary>
internal sealed class SignatureRequirement(RequestVerifier verifier)
{
    /// <param name="context">The request.</param>
    /// <param name="next">The code of the application. It returns its exception, or throws it.</param>
    public Task HandleAsync(HttpContext context, Func<Task<Exception?>> next) => verifier.HandleAsync(context, async request =>
    {
        request.Reception.Pass();
        context.Request.Body = new MemoryStream(request.Body, writable: false);
        NotAWebhookException? refused = Offer(context, request);

        try
        {
            return await next() is { } exception && ReferenceEquals(exception, refused);
        }
        catch (NotAWebhookException exception) when (ReferenceEquals(exception, refused) && !context.Response.HasStarted)
        {
            return true;
        }
    });

    private static NotAWebhookException Offer(HttpContext context, VerifiedRequest request)
    {
        var refused = new NotAWebhookException();

        context.RequestServices.GetRequiredService<WebhookScope>().Set(() => WebhookReceiver.DeliveryOf(request.Reception, request.Body), Read);
        return refused;

        WebhookEvent Read() =>
            request.Reception.Webhook is not null || request.Receiver.TryParse(request.Reception, request.Options, request.Body)
                ? request.Reception.Webhook!
                : throw refused;
    }
}
