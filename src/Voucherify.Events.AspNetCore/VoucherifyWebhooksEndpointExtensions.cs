using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.AspNetCore;
using Voucherify.Events.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that receive Voucherify webhooks.</summary>
public static class VoucherifyWebhooksEndpointExtensions
{
    /// <summary>Maps an endpoint that receives Voucherify webhooks: verifies the signature, reads the event, runs its handlers.</summary>
    /// <remarks>
    /// It answers 200 to every webhook that was handled, that no handler is registered for, or that was received before; 202 to one that
    /// was stored; 401 without a valid signature; 400 to what is no webhook; 413 and 415 to bodies that it does not read; 500 when a
    /// handler failed and 503 when the webhook was not accepted, so that Voucherify sends it again.
    /// <para>
    /// Where the application has a fallback authorization policy, call <c>AllowAnonymous()</c> on the endpoint: Voucherify cannot sign in,
    /// its signature authenticates it. A warning is logged at the start otherwise.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">
    /// The route, such as <c>/webhooks/voucherify</c>; with a parameter such as <c>/webhooks/{tenant}</c> where an
    /// <see cref="IWebhookSecretResolver"/> looks for it.
    /// </param>
    /// <param name="receiver">The name of the receiver, as passed to <c>AddVoucherifyWebhooks</c>; empty for the unnamed one.</param>
    /// <returns>The endpoint, to be configured further.</returns>
    /// <exception cref="InvalidOperationException"><c>AddVoucherifyWebhooks</c> was not called for the receiver.</exception>
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
    /// Lets only requests through that Voucherify signed, to an endpoint of your own: for distributions that send a raw payload, for
    /// controllers, for endpoints that bind the body to your own type.
    /// </summary>
    /// <remarks>
    /// Requests are answered as by <see cref="MapVoucherifyWebhooks"/> until the signature holds. The body can be read behind it as if
    /// nothing had happened. It runs before the body is bound, which an endpoint filter does not.
    /// A parameter <c>WebhookEvent webhook</c> of the endpoint is the webhook that was verified; a body that is not a webhook is answered with
    /// 400. For one controller or action of several there is <see cref="RequireVoucherifySignatureAttribute"/>.
    /// </remarks>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint, or a group of endpoints.</param>
    /// <param name="receiver">The name of the receiver whose secrets are trusted; empty for the unnamed one.</param>
    /// <returns>The endpoint, to be configured further.</returns>
    public static TBuilder RequireVoucherifySignature<TBuilder>(this TBuilder builder, string receiver = "")
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(receiver);

        builder.Add(endpoint =>
        {
            RequestDelegate next = endpoint.RequestDelegate
                ?? throw new InvalidOperationException($"The endpoint '{endpoint.DisplayName}' handles no requests that could be verified.");

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
