using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>
/// Passes requests to endpoints of this application, without a network, so that they cannot go anywhere else. Middleware before the
/// endpoint, such as authorization, is bypassed.
/// </summary>
internal sealed class EndpointSender(IServiceScopeFactory scopes, IHttpContextAccessor? accessor = null)
{
    /// <param name="outer">The request of the page. When it ends, so does the sent one.</param>
    /// <param name="endpoint">The endpoint that receives the request.</param>
    /// <param name="routeValues">The values of its route parameters.</param>
    /// <param name="replay">The object that marks the request and receives its result.</param>
    /// <param name="prepare">A delegate that sets the method, the address, the headers and the body.</param>
    public async Task SendAsync(
        HttpContext outer,
        Endpoint endpoint,
        RouteValueDictionary routeValues,
        Replay replay,
        Action<HttpRequest> prepare)
    {
        Mark(replay.Kind);

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
        replay.Status = context.Response.StatusCode;
        replay.Body = Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>Marks the span of the current request, and the telemetry of everything that runs in it.</summary>
    /// <remarks>The mark ends with the asynchronous method that called this one.</remarks>
    public static void Mark(string kind)
    {
        Activity.Current?.SetTag(WebhookInstrumentation.ReplayAttribute, kind);
        WebhookReplay.Kind = kind;
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
