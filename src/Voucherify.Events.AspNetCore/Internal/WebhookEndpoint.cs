using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Hands webhooks to the receiver and writes the response.</summary>
internal sealed class WebhookEndpoint(RequestVerifier verifier)
{
    public Task InvokeAsync(HttpContext context) => HandleAsync(context);

    public Task<WebhookReception> HandleAsync(HttpContext context) => verifier.HandleAsync(context, static async request =>
    {
        await request.Receiver.AcceptAsync(request.Reception, request.Options, request.Body, request.Timeout);
        return true;
    });
}
