using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Voucherify.Events.Inspector;

/// <summary>A request as it arrived, but for its body: what it takes to hand it to its endpoint once more.</summary>
internal sealed class CapturedRequest
{
    private static readonly string[] s_secrets = ["auth", "cookie", "key", "secret", "session", "signature", "token"];

    public CapturedRequest(HttpContext context)
    {
        HttpRequest request = context.Request;
        Method = request.Method;
        Scheme = request.Scheme;
        Host = request.Host;
        PathBase = request.PathBase;
        Path = request.Path;
        Query = request.QueryString;
        RouteValues = new RouteValueDictionary(request.RouteValues);
        Endpoint = context.GetEndpoint();

        Headers = [.. request.Headers.Select(header => (header.Key, header.Value.ToString()))];
        Size = Headers.Sum(header => 2 * (header.Name.Length + header.Value.Length)) + (2 * Address.Length);
    }

    public string Method { get; }

    public string Scheme { get; }

    public HostString Host { get; }

    public PathString PathBase { get; }

    public PathString Path { get; }

    public QueryString Query { get; }

    public RouteValueDictionary RouteValues { get; }

    /// <summary>What received the request; null if middleware did.</summary>
    public Endpoint? Endpoint { get; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; }

    public int Size { get; }

    public string Address => $"{PathBase}{Path}{Query}";

    /// <summary>Whether a header may hold a secret or a digest, which are not shown.</summary>
    public static bool IsSecret(string header) => s_secrets.Any(secret => header.Contains(secret, StringComparison.OrdinalIgnoreCase));
}
