using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Inspector;

/// <summary>Protects all endpoints of the inspector.</summary>
internal sealed class InspectorGuard(InspectorToken token, ILogger<InspectorGuard> logger)
{
    /// <summary>The header that the script of the page sends with each request that changes something. Forms cannot set it.</summary>
    public const string Header = "X-Voucherify-Inspector";

    private static readonly string[] s_hosts = ["localhost", "127.0.0.1", "[::1]"];

    // A proxy or a tunnel on this machine makes every client appear local. Most of them add one of these headers.
    private static readonly string[] s_forwarded = ["Forwarded", "X-Real-IP"];
    private static readonly string[] s_forwardedPrefixes = ["X-Forwarded-", "X-Original-"];

    private int _hasTold;

    /// <summary>
    /// Gets or sets a value that indicates whether all endpoints are known to be protected. Until then, the inspector returns 404.
    /// </summary>
    public bool IsOpen { get; set; }

    public RequestDelegate Protect(InspectorRoute route) => context =>
    {
        InspectorAccess? access = context.GetEndpoint()?.Metadata.GetMetadata<InspectorAccess>();
        InspectorHeaders.Set(context.Response);

        if (!IsOpen || access is null || access == InspectorAccess.None)
        {
            return Refuse(context, StatusCodes.Status404NotFound, "");
        }

        if (access == InspectorAccess.Token)
        {
            if (!IsLocal(context))
            {
                return Refuse(context, StatusCodes.Status404NotFound,
                    "The inspector is available on this machine only. For other machines or in a container, map it with a policy: RequireAuthorization(...).");
            }

            if (route.IsPage && context.Request.Query.ContainsKey(InspectorToken.Parameter))
            {
                return TakeToken(context);
            }

            if (!token.IsCarriedBy(context.Request))
            {
                return Refuse(context, StatusCodes.Status401Unauthorized,
                    "The inspector needs the token of its link. Open the link that the application logged when it started. " +
                    "(If you followed it from another site, reload this page.)");
            }
        }

        return IsOurOwn(context.Request, route)
            ? route.Handler(context)
            : Refuse(context, StatusCodes.Status403Forbidden, "The request was not sent by the page of the inspector.");
    };

    private bool IsLocal(HttpContext context)
    {
        bool isLocal = context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
            && IsLocalName(context.Request.Host.Host)
            && !context.Request.Headers.Any(header => IsForwarded(header.Key));

        if (!isLocal && Interlocked.Exchange(ref _hasTold, 1) == 0)
        {
            Log.NotLocal(logger);
        }

        return isLocal;
    }

    // A name that foreign DNS resolves to 127.0.0.1 is not a local name.
    private static bool IsLocalName(string host) =>
        s_hosts.Contains(host, StringComparer.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static bool IsForwarded(string header) =>
        s_forwarded.Contains(header, StringComparer.OrdinalIgnoreCase)
        || s_forwardedPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // The browser states the origin of a request, and pages cannot change it. A SameSite cookie is not sufficient: other ports of this
    // machine are the same site.
    private static bool IsOurOwn(HttpRequest request, InspectorRoute route)
    {
        string? site = request.Headers["Sec-Fetch-Site"];

        return HttpMethods.IsGet(route.Method)
            ? route.IsPage || site is null or "same-origin"
            : site is "same-origin" && request.Headers.ContainsKey(Header);
    }

    private Task TakeToken(HttpContext context)
    {
        if (!token.Matches(context.Request.Query[InspectorToken.Parameter]))
        {
            return Refuse(context, StatusCodes.Status401Unauthorized,
                "The token is not valid, because the application creates a new one each time it starts. Open the link that it logged last.");
        }

        string path = InspectorPage.PathOf(context.Request);
        token.GiveTo(context, path);
        context.Response.Redirect(path);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }
}
