using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>One address of the inspector. Found in the metadata of its endpoint.</summary>
internal sealed record InspectorRoute(string Method, string Pattern, RequestDelegate Handler)
{
    /// <summary>The page itself, which takes the token of the link.</summary>
    public const string Page = "/";

    public bool IsPage => Pattern == Page;
}
