using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Voucherify.Events.Inspector;

/// <summary>Represents a received request without its body: everything that is needed to pass it to its endpoint again.</summary>
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

        List<KeyValuePair<string, string>> headers = new(request.Headers.Count);
        Size = 2 * Address.Length;

        foreach ((string name, StringValues values) in request.Headers)
        {
            string value = values.ToString();
            headers.Add(new(name, value));
            Size += 2 * (name.Length + value.Length);
        }

        Headers = headers;
    }

    public string Method { get; }

    public string Scheme { get; }

    public HostString Host { get; }

    public PathString PathBase { get; }

    public PathString Path { get; }

    public QueryString Query { get; }

    public RouteValueDictionary RouteValues { get; }

    /// <summary>Gets the endpoint that received the request; <see langword="null"/> if middleware did.</summary>
    public Endpoint? Endpoint { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public int Size { get; }

    public string Address => $"{PathBase}{Path}{Query}";

    /// <summary>Determines whether a header may contain a secret or a digest. Such headers are not shown.</summary>
    public static bool IsSecret(string header) => s_secrets.Any(secret => header.Contains(secret, StringComparison.OrdinalIgnoreCase));
}
