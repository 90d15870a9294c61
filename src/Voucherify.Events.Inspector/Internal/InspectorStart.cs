using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Inspector;

/// <summary>Enables the inspector once it is known to be protected, and logs its link for developers.</summary>
/// <remarks>Endpoints are built only when the server starts.</remarks>
internal sealed class InspectorStart(
    IServiceProvider services,
    InspectorGuard guard,
    InspectorToken token,
    HandlerRuns runs,
    ILogger<InspectorStart> logger) : IHostedLifecycleService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        runs.Start();
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        List<RouteEndpoint> endpoints = FindEndpoints();

        if (endpoints.Exists(endpoint => endpoint.Metadata.GetMetadata<InspectorAccess>() == InspectorAccess.None))
        {
            throw new InvalidOperationException(
                "Outside Development, the Voucherify inspector needs an authorization policy: " +
                "call app.MapVoucherifyInspector().RequireAuthorization(\"a policy\"), without AllowAnonymous(), or do not map it.");
        }

        guard.IsOpen = true;

        foreach (RouteEndpoint endpoint in endpoints)
        {
            if (endpoint.Metadata.GetMetadata<InspectorRoute>()!.IsPage
                && endpoint.Metadata.GetMetadata<InspectorAccess>() == InspectorAccess.Token && Address() is { } address)
            {
                Log.Link(logger, $"{address}/{endpoint.RoutePattern.RawText?.Trim('/')}/?{InspectorToken.Parameter}={token.Value}");
            }
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // A worker without endpoints may share its services with an application that has endpoints.
    private List<RouteEndpoint> FindEndpoints()
    {
        List<RouteEndpoint> found = [];

        foreach (Endpoint endpoint in services.GetService<EndpointDataSource>()?.Endpoints ?? [])
        {
            if (endpoint is RouteEndpoint route && route.Metadata.GetMetadata<InspectorRoute>() is not null)
            {
                found.Add(route);
            }
        }

        return found;
    }

    // For a server that listens on all addresses, use the host name that the guard accepts.
    private string? Address()
    {
        string? address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();

        if (address is null)
        {
            return null;
        }

        var binding = BindingAddress.Parse(address);
        string host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : binding.Host;
        return $"{binding.Scheme}://{host}:{binding.Port}{binding.PathBase}";
    }
}
