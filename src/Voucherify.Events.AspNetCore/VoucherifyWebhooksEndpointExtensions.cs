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
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="pattern">The route, such as <c>/webhooks/voucherify</c>.</param>
    /// <exception cref="InvalidOperationException"><c>AddVoucherifyWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapVoucherifyWebhooks(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);

        Require<WebhookTelemetry>(endpoints.ServiceProvider);
        WebhookEndpoint endpoint = ActivatorUtilities.CreateInstance<WebhookEndpoint>(
            endpoints.ServiceProvider, ActivatorUtilities.CreateInstance<WebhookGate>(endpoints.ServiceProvider));

        IEndpointConventionBuilder builder = endpoints.MapPost(pattern, (RequestDelegate)endpoint.HandleAsync)
            .WithDisplayName($"Voucherify webhooks: {pattern}")
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
    /// </remarks>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint, or a group of endpoints.</param>
    public static TBuilder RequireVoucherifySignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint =>
        {
            RequestDelegate next = endpoint.RequestDelegate
                ?? throw new InvalidOperationException($"The endpoint '{endpoint.DisplayName}' handles no requests that could be verified.");

            endpoint.RequestDelegate = new SignatureRequirement(next).HandleAsync;
        });

        return builder;
    }

    internal static T Require<T>(IServiceProvider services)
        where T : class =>
        services.GetService<T>() ?? throw new InvalidOperationException(
            "Voucherify webhooks are not set up: call builder.Services.AddVoucherifyWebhooks(...) first.");
}
