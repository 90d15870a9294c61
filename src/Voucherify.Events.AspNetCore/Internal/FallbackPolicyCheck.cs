using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>
/// Logs a warning at startup if a fallback authorization policy applies to a webhook endpoint: Voucherify cannot sign in and would be
/// redirected to a login page. The endpoint does not allow anonymous access by itself, because that would also disable a policy that is
/// intended.
/// </summary>
internal sealed class FallbackPolicyCheck
{
    private readonly IServiceProvider _services;

    private FallbackPolicyCheck(IServiceProvider services) => _services = services;

    public static void Add(IEndpointConventionBuilder endpoint, IServiceProvider services)
    {
        var check = new FallbackPolicyCheck(services);
        endpoint.Add(builder => builder.Metadata.Add(check));
        services.GetService<IHostApplicationLifetime>()?.ApplicationStarted.Register(() => _ = check.RunAsync());
    }

    private async Task RunAsync()
    {
        ILogger logger = _services.GetRequiredService<ILogger<FallbackPolicyCheck>>();

        try
        {
            if (_services.GetService<IAuthorizationPolicyProvider>() is not { } policies || await policies.GetFallbackPolicyAsync() is null)
            {
                return;
            }

            foreach (Endpoint endpoint in _services.GetRequiredService<EndpointDataSource>().Endpoints.Where(IsUndecided))
            {
                Log.FallbackPolicy(logger, endpoint.DisplayName ?? "");
            }
        }
        catch (Exception exception)
        {
            // A policy provider that throws also throws on the first request, where the application sees the exception.
            Log.Details(logger, exception);
        }
    }

    private bool IsUndecided(Endpoint endpoint) =>
        endpoint.Metadata.Contains(this)
        && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
        && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null;
}
