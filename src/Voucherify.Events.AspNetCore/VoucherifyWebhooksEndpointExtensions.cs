using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.AspNetCore;
using Voucherify.Events.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Provides extension methods that map endpoints for Voucherify webhooks.</summary>
public static class VoucherifyWebhooksEndpointExtensions
{
    /// <summary>
    /// Maps an endpoint that receives Voucherify webhooks. It verifies the signature, parses the event, and runs the handlers.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The endpoint responds with 200 to a webhook that was handled, has no registered handler, or is a duplicate; with 202 if an inbox
    /// stored it; with 401 if the signature is missing or not valid; with 400 if the body is not a webhook; with 404 if the tenant does not
    /// exist; with 413 if the body is too long; with 415 if the body has a content encoding; with 500 if a handler failed; and with 503 if
    /// the webhook was not accepted. After any response other than 2xx, Voucherify retries.
    /// </para>
    /// <para>
    /// If the application has a fallback authorization policy, call <c>AllowAnonymous()</c> on the endpoint: Voucherify cannot sign in, and
    /// the signature authenticates it. Otherwise, a warning is logged at startup.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The application, or a route group.</param>
    /// <param name="pattern">
    /// The route pattern, such as <c>/webhooks/voucherify</c>, or <c>/webhooks/{tenant}</c> with a parameter that an
    /// <see cref="IWebhookSecretResolver"/> reads.
    /// </param>
    /// <param name="receiver">
    /// The name of the receiver that was passed to <c>AddVoucherifyWebhooks</c>, or an empty string for the unnamed receiver.
    /// </param>
    /// <returns>A builder to configure the endpoint further.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/> or <paramref name="receiver"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <c>AddVoucherifyWebhooks</c> has not been called for the receiver, or the receiver has no secret.
    /// </exception>
    public static IEndpointConventionBuilder MapVoucherifyWebhooks(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        string receiver = "")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(receiver);

        var endpoint = new WebhookEndpoint(RequestVerifier.Create(endpoints.ServiceProvider, receiver));
        endpoints.ServiceProvider.GetRequiredService<WebhookReceivers>().Map(receiver);

        IEndpointConventionBuilder builder = endpoints.MapPost(pattern, (RequestDelegate)endpoint.InvokeAsync)
            .WithDisplayName($"Voucherify webhooks: {pattern}")
            .WithMetadata(new WebhookEndpointMetadata(receiver, runsHandlers: true))
            .ExcludeFromDescription();

        FallbackPolicyCheck.Add(builder, endpoints.ServiceProvider);
        return builder;
    }

    /// <summary>
    /// Requires a valid Voucherify signature for an endpoint of the application, such as one for distributions that send a raw payload, or
    /// one that binds the body to your own type.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Requests without a valid signature get the same responses as from <see cref="MapVoucherifyWebhooks"/>. The signature is verified
    /// before the body is bound, unlike in an endpoint filter, and the endpoint can still read the body. A parameter
    /// <c>WebhookEvent webhook</c> of the endpoint is the verified webhook; if the body is not a webhook, the response is 400.
    /// </para>
    /// <para>
    /// To protect a single controller or action, use <see cref="RequireVoucherifySignatureAttribute"/>. If
    /// <c>AddVoucherifyWebhooks</c> has not been called for the receiver, the application fails when the endpoint is built.
    /// </para>
    /// </remarks>
    /// <typeparam name="TBuilder">The type of the endpoint builder.</typeparam>
    /// <param name="builder">The endpoint, or a group of endpoints.</param>
    /// <param name="receiver">The name of the receiver whose secrets are trusted, or an empty string for the unnamed receiver.</param>
    /// <returns>The same builder, to configure the endpoint further.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="receiver"/> is <see langword="null"/>.</exception>
    public static TBuilder RequireVoucherifySignature<TBuilder>(this TBuilder builder, string receiver = "")
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(receiver);

        builder.Add(endpoint =>
        {
            RequestDelegate next = endpoint.RequestDelegate
                ?? throw new InvalidOperationException($"The endpoint '{endpoint.DisplayName}' has no request delegate, so its requests cannot be verified.");

            endpoint.Metadata.Add(new WebhookEndpointMetadata(receiver, runsHandlers: false));

            var requirement = new SignatureRequirement(RequestVerifier.Create(endpoint.ApplicationServices, receiver));

            endpoint.RequestDelegate = context => requirement.HandleAsync(context, async () =>
            {
                await next(context);
                return null;
            });
        });

        return builder;
    }
}
