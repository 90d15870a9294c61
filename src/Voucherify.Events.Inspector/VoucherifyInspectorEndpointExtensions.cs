using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Inspector;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Provides extension methods to map the inspector of Voucherify webhooks.</summary>
public static class VoucherifyInspectorEndpointExtensions
{
    /// <summary>Maps the inspector: a page that shows which webhooks arrived, why one failed, and sends it again.</summary>
    /// <remarks>
    /// In Development, the application logs a link with a token when it starts, and the page answers that token on this machine alone.
    /// Elsewhere, the application does not start unless the page has an authorization policy:
    /// <c>app.MapVoucherifyInspector().RequireAuthorization("Operations")</c>. It then shows no bodies and sends nothing.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The route of the page. All that belongs to it lies beneath.</param>
    /// <returns>The page with all that belongs to it, to be configured further.</returns>
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
            throw new InvalidOperationException("The inspector is not set up: call builder.Services.AddVoucherifyInspector() first.");
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
