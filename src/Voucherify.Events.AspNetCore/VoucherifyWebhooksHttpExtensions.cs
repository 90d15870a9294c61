using Voucherify.Events.AspNetCore;
using Voucherify.Events.Hosting;

namespace Microsoft.AspNetCore.Http;

/// <summary>Provides extension methods for receivers and secret resolvers in hosts that have an <see cref="HttpContext"/>.</summary>
public static class VoucherifyWebhooksHttpExtensions
{
    /// <summary>
    /// Receives a request and writes the response, as the endpoint of <c>MapVoucherifyWebhooks</c> does. Use this method in Azure Functions
    /// with ASP.NET Core integration, in middleware, and in endpoints of other frameworks.
    /// </summary>
    /// <param name="receiver">The receiver.</param>
    /// <param name="context">The HTTP context. The body must not have been read, and the response must not have started.</param>
    /// <returns>The outcome of the webhook. The response has been written.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="receiver"/> or <paramref name="context"/> is <see langword="null"/>.
    /// </exception>
    public static Task<WebhookReception> ReceiveAsync(this WebhookReceiver receiver, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(context);

        return new WebhookEndpoint(RequestVerifier.Create(context.RequestServices, receiver)).HandleAsync(context);
    }

    /// <summary>Gets the HTTP context of a request for which secrets are resolved, such as to read its route values.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The HTTP context, or <see langword="null"/> if the webhook was not received in ASP.NET Core.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static HttpContext? GetHttpContext(this WebhookSecretRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Context as HttpContext;
    }
}
