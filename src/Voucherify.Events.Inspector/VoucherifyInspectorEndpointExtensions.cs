using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Inspector;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Provides extension methods that map the inspector of Voucherify webhooks.</summary>
public static class VoucherifyInspectorEndpointExtensions
{
    /// <summary>Maps the inspector, a page that shows received webhooks and why they failed, and resends them.</summary>
    /// <remarks>
    /// In Development, the application logs a link with a token when it starts, and the page accepts the token on this machine only. In
    /// other environments, the application does not start unless the page has an authorization policy:
    /// <c>app.MapVoucherifyInspector().RequireAuthorization("Operations")</c>. The page then does not show bodies and does not send
    /// anything.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The route of the page. All its other routes are below it.</param>
    /// <returns>A builder to configure all endpoints of the inspector further.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/> or <paramref name="pattern"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException"><c>AddVoucherifyInspector</c> was not called.</exception>
    public static IEndpointConventionBuilder MapVoucherifyInspector(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern = "/voucherify")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);

        IServiceProvider services = endpoints.ServiceProvider;

        if (services.GetService<InspectorGuard>() is not { } guard)
        {
            throw new InvalidOperationException("The services of the inspector are not registered. Call builder.Services.AddVoucherifyInspector() first.");
        }

        bool isDevelopment = services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        RouteGroupBuilder group = endpoints.MapGroup(pattern);
        group.ExcludeFromDescription();

        foreach (InspectorRoute route in InspectorRoutes.All(services))
        {
            group.MapMethods(route.Pattern, [route.Method], guard.Protect(route))
                .WithDisplayName($"Voucherify inspector: {route.Method} {route.Pattern}")
                .WithMetadata(route);
        }

        // Last, when all policies are known.
        ((IEndpointConventionBuilder)group).Finally(endpoint => InspectorAccess.Decide(endpoint.Metadata, isDevelopment));
        return group;
    }
}
