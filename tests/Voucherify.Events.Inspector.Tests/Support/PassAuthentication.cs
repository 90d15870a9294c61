using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>Signs in whoever says so in a header, as a stand-in for the application's own authentication.</summary>
internal sealed class PassAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Operator";

    /// <summary>Adds it, and a policy for operators.</summary>
    public static void AddTo(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication("pass").AddScheme<AuthenticationSchemeOptions, PassAuthentication>("pass", null);
        builder.Services.AddAuthorizationBuilder().AddPolicy("Operations", policy => policy.RequireAuthenticatedUser());
    }

    /// <summary>Adds it, and demands it of every endpoint that says nothing.</summary>
    public static void AddFallbackTo(WebApplicationBuilder builder)
    {
        AddTo(builder);
        builder.Services.Configure<AuthorizationOptions>(options => options.FallbackPolicy = options.GetPolicy("Operations"));
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.ContainsKey(Header)
        ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("pass")), Scheme.Name))
        : AuthenticateResult.NoResult());
}
