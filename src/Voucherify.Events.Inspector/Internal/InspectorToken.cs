using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>Provides the token, which the link contains once and a cookie contains afterward. Each process has a new one.</summary>
internal sealed class InspectorToken
{
    public const string Parameter = "token";

    private readonly byte[] _bytes;

    public InspectorToken()
    {
        Value = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)).ToLowerInvariant();
        _bytes = Encoding.ASCII.GetBytes(Value);
    }

    public string Value { get; }

    public bool Matches(string? candidate) =>
        candidate is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(candidate), _bytes);

    public bool IsCarriedBy(HttpRequest request) => Matches(request.Cookies[CookieName(request)]);

    /// <summary>Sets the cookie for the page and the paths below it.</summary>
    public void GiveTo(HttpContext context, string path) => context.Response.Cookies.Append(CookieName(context.Request), Value, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Path = path,
        IsEssential = true,
    });

    // Cookies do not distinguish ports: without the port in the name, applications on one machine would overwrite each other's cookies.
    private static string CookieName(HttpRequest request) => $"voucherify-inspector-{request.Host.Port ?? 0}";
}
