using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Inspector;

/// <summary>
/// Passes requests to endpoints of this application, without a network, so that they cannot go anywhere else. Middleware before the
/// endpoint, such as authorization, is bypassed.
/// </summary>
internal sealed class EndpointSender(IServiceScopeFactory scopes, IHttpContextAccessor? accessor = null)
{
    /// <summary>The attribute that marks the span of a request that the page sends.</summary>
    public const string ReplayAttribute = "voucherify.webhook.replay";

    /// <param name="outer">The request of the page. When it ends, so does the sent one.</param>
    /// <param name="endpoint">The endpoint that receives the request.</param>
    /// <param name="routeValues">The values of its route parameters.</param>
    /// <param name="replay">The object that marks the request and receives its observation.</param>
    /// <param name="prepare">A delegate that sets the method, the address, the headers and the body.</param>
    /// <returns>The status and the body of the response.</returns>
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

        // The request runs in its own execution context, so that the accessor of the page's request is not changed.
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
