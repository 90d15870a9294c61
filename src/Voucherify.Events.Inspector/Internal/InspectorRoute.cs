using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>Represents a route of the inspector. It is part of the metadata of its endpoint.</summary>
internal sealed class InspectorRoute(string method, string pattern, RequestDelegate handler)
{
    public const string Page = "/";

    public string Method { get; } = method;

    public string Pattern { get; } = pattern;

    public RequestDelegate Handler { get; } = handler;

    /// <summary>Gets a value that indicates whether the route is the page itself, which accepts the token of the link.</summary>
    public bool IsPage => Pattern == Page;
}
