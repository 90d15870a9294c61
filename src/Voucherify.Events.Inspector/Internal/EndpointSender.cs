using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Inspector;

/// <summary>
/// Hands requests to endpoints of this application, without a network: nothing can go anywhere else. What stands before the endpoint, such as
/// authorization, is not passed.
/// </summary>
internal sealed class EndpointSender(IServiceScopeFactory scopes, IHttpContextAccessor? accessor = null)
{
    /// <summary>The attribute that marks the span of a request that the page sends.</summary>
    public const string ReplayAttribute = "voucherify.webhook.replay";

    /// <param name="outer">The request of the page, which the sent one ends with.</param>
    /// <param name="endpoint">What receives the request.</param>
    /// <param name="routeValues">The values of the parameters of its route.</param>
    /// <param name="replay">Marks the request, and receives what was observed of it.</param>
    /// <param name="prepare">Sets method, address, headers and body.</param>
    /// <returns>The status and the body of the answer.</returns>
    public async Task<(int Status, string Body)> SendAsync(
        HttpContext outer,
        Endpoint endpoint,
        RouteValueDictionary routeValues,
        Replay replay,
        Action<HttpRequest> prepare)
    {
        Activity.Current?.SetTag(ReplayAttribute, replay.Kind);

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        using var answer = new MemoryStream();

        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = outer.RequestAborted,
            Connection =
            {
                LocalIpAddress = outer.Connection.LocalIpAddress,
                LocalPort = outer.Connection.LocalPort,
                RemoteIpAddress = outer.Connection.RemoteIpAddress,
                RemotePort = outer.Connection.RemotePort,
            },
            Response = { Body = answer },
        };

        context.Features.Set(replay);
        context.Request.RouteValues = new RouteValueDictionary(routeValues);
        context.SetEndpoint(endpoint);
        prepare(context.Request);

        // The request is in flow of its own, so that the accessor of the page's stays what it is.
        await Task.Run(() => RunAsync(context, endpoint.RequestDelegate!), CancellationToken.None);
        await context.Response.BodyWriter.FlushAsync(CancellationToken.None);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()));
    }

    private Task RunAsync(HttpContext context, RequestDelegate endpoint)
    {
        if (accessor is not null)
        {
            accessor.HttpContext = context;
        }

        return endpoint(context);
    }
}
