using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A receiver in an application whose endpoints require a user unless they say otherwise.</summary>
public sealed class AuthorizationTests
{
    [Fact]
    public async Task A_fallback_policy_before_the_endpoint_is_warned_of_once()
    {
        await using Receiver receiver = await StartAsync(app => app.MapVoucherifyWebhooks(Receiver.Path));

        LogRecord record = await receiver.Logs.UntilAsync(record => record.Id.Name == "FallbackPolicy");

        record.Message.Should().Contain(Receiver.Path).And.Contain("AllowAnonymous()");
        Warnings(receiver).Should().ContainSingle();
    }

    [Fact]
    public async Task An_endpoint_that_allows_anonymous_requests_is_reached_and_not_warned_of()
    {
        await using Receiver receiver = await StartAsync(app => app.MapVoucherifyWebhooks(Receiver.Path).AllowAnonymous());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Warnings(receiver).Should().BeEmpty();
    }

    [Fact]
    public async Task A_group_that_allows_anonymous_requests_decides_for_its_endpoints()
    {
        await using Receiver receiver = await StartAsync(app => app.MapGroup("").AllowAnonymous().MapVoucherifyWebhooks(Receiver.Path));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Warnings(receiver).Should().BeEmpty();
    }

    [Fact]
    public async Task An_endpoint_that_requires_authorization_is_meant_to_and_keeps_it()
    {
        await using Receiver receiver = await StartAsync(app => app.MapVoucherifyWebhooks(Receiver.Path).RequireAuthorization());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().NotBe(HttpStatusCode.OK);
        receiver.Handled.Should().BeEmpty();
        Warnings(receiver).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_fallback_policy_there_is_nothing_to_warn_of()
    {
        await using Receiver receiver = await Receiver.StartAsync(build: builder => builder.Services.AddAuthorization());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Warnings(receiver).Should().BeEmpty();
    }

    private static IEnumerable<LogRecord> Warnings(Receiver receiver) => receiver.Logs.Ours.Where(record => record.Id.Name == "FallbackPolicy");

    private static Task<Receiver> StartAsync(Action<WebApplication> map) => Receiver.StartAsync(
        build: builder =>
        {
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
            builder.Services.AddAuthorization(options =>
                options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        },
        map: app =>
        {
            app.UseAuthentication();
            app.UseAuthorization();
            map(app);
        });
}
