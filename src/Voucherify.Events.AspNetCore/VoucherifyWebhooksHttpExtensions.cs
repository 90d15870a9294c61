using Voucherify.Events.AspNetCore;
using Voucherify.Events.Hosting;

namespace Microsoft.AspNetCore.Http;

/// <summary>Provides extension methods for receivers in hosts that have an <see cref="HttpContext"/>, and for what looks secrets up there.</summary>
public static class VoucherifyWebhooksHttpExtensions
{
    /// <summary>
    /// Receives a request and answers it, as the endpoint of <c>MapVoucherifyWebhooks</c> does: for Azure Functions with ASP.NET Core
    /// integration, for middleware, and for endpoints of another framework.
    /// </summary>
    /// <param name="receiver">The receiver.</param>
    /// <param name="context">The request. Nothing may have read its body or started its response.</param>
    /// <returns>What became of the webhook. It has been answered.</returns>
    public static Task<WebhookReception> ReceiveAsync(this WebhookReceiver receiver, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(context);

        return new WebhookEndpoint(RequestVerifier.Create(context.RequestServices, receiver)).HandleAsync(context);
    }

    /// <summary>Gets the HTTP request whose secrets are looked up, with its route values.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The HTTP request; <see langword="null"/> if the webhook did not come by HTTP.</returns>
    public static HttpContext? GetHttpContext(this WebhookSecretRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Context as HttpContext;
    }
}
