using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>Represents a route of the inspector. It is part of the metadata of its endpoint.</summary>
internal sealed record InspectorRoute(string Method, string Pattern, RequestDelegate Handler)
{
    /// <summary>Gets a value that indicates whether the route is the page itself, which accepts the token of the link.</summary>
    public const string Page = "/";

    public bool IsPage => Pattern == Page;
}
