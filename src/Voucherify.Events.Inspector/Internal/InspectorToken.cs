using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>The token that is in the link once, and in a cookie from then on. Another one for each process.</summary>
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

    /// <summary>Sets the cookie for the page and what lies beneath.</summary>
    public void GiveTo(HttpContext context, string path) => context.Response.Cookies.Append(CookieName(context.Request), Value, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Path = path,
        IsEssential = true,
    });

    // Cookies do not know ports: applications on one machine would take each other's place.
    private static string CookieName(HttpRequest request) => $"voucherify-inspector-{request.Host.Port ?? 0}";
}
