using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Voucherify.Events.Inspector.Tests;

public sealed class GuardTests
{
    private const string Page = "/voucherify/";
    private const string Read = "/voucherify/api/deliveries";
    private const string Write = "/voucherify/api/clear";

    [Fact]
    public async Task The_link_of_the_log_gives_a_cookie_once_and_takes_the_token_out_of_the_address()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.Client.GetAsync(app.Link);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location.Should().Be(Page);
        response.Headers.GetValues("Set-Cookie").Should().ContainSingle()
            .Which.Should().Contain("httponly").And.Contain("samesite=strict").And.Contain($"path={Page}");
    }

    [Fact]
    public async Task The_link_is_logged_once() =>
        (await InspectedApp.StartAsync()).Link.Should().MatchRegex("^http://127\\.0\\.0\\.1:[0-9]+/voucherify/\\?token=[0-9a-f]{64}$");

    [Fact]
    public async Task Who_has_the_cookie_sees_the_page()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Page, change: request => request.Headers.Remove("Sec-Fetch-Site"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentEncoding.Should().Equal("gzip");
        using var page = new StreamReader(new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        (await page.ReadToEndAsync()).Should().Contain("<h1>");
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/voucherify/main.js")]
    [InlineData("/voucherify/api/stream")]
    [InlineData(Read)]
    public async Task Who_has_no_cookie_gets_401_and_a_sentence(string path)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.Client.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).Should().Contain("link");
    }

    [Fact]
    public async Task The_token_of_another_process_gets_401()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.Client.GetAsync($"{Page}?token={new string('0', 64)}");

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("notlocalhost")]
    [InlineData("192.168.1.7")]
    public async Task Another_name_gets_404(string host)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Read, change: request => request.Headers.Host = $"{host}:{app.Port}");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("shop.localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task A_name_of_this_machine_passes(string host)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Read, change: request => request.Headers.Host = $"{host}:{app.Port}");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("x-forwarded-anything")]
    [InlineData("X-Real-IP")]
    [InlineData("X-Original-For")]
    [InlineData("X-Original-Host")]
    public async Task What_came_through_a_proxy_gets_404_with_the_cookie_too(string header)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Read, change: request => request.Headers.Add(header, "127.0.0.1"));

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        app.Logs.Messages.Should().ContainSingle(message => message.Contains("RequireAuthorization"));
    }

    [Fact]
    public async Task Another_machine_gets_404()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(map: webApp =>
        {
            webApp.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse("192.168.1.7");
                return next(context);
            });
            InspectedApp.Map(webApp);
        });

        using HttpResponseMessage response = await app.AskAsync(Read);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("same-site")]
    [InlineData("cross-site")]
    [InlineData("none")]
    [InlineData(null)]
    public async Task A_write_that_another_site_sends_gets_403_with_the_cookie_too(string? site)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Write, "POST", "{}", request =>
        {
            request.Headers.Remove("Sec-Fetch-Site");

            if (site is not null)
            {
                request.Headers.Add("Sec-Fetch-Site", site);
            }
        });

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_write_without_the_header_that_no_form_can_send_gets_403()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Write, "POST", "{}", request => request.Headers.Remove("X-Voucherify-Inspector"));

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_another_site_reads_gets_403()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Read, change: request =>
        {
            request.Headers.Remove("Sec-Fetch-Site");
            request.Headers.Add("Sec-Fetch-Site", "same-site");
        });

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_answer_forbids_what_a_page_does_not_need()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        using HttpResponseMessage response = await app.AskAsync(Page);

        response.Headers.GetValues("Content-Security-Policy").Single().Should()
            .StartWith("default-src 'none'; script-src 'self';").And.Contain("frame-ancestors 'none'").And.Contain("require-trusted-types-for 'script'");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_Development_an_application_does_not_start_without_a_policy(string environment)
    {
        Func<Task> start = () => InspectedApp.StartAsync(environment: environment);

        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*RequireAuthorization*");
    }

    [Fact]
    public async Task Outside_Development_a_policy_that_everybody_may_pass_is_none()
    {
        Func<Task> start = () => InspectedApp.StartAsync(
            build: PassAuthentication.AddTo,
            map: app => app.MapVoucherifyInspector().RequireAuthorization("Operations").AllowAnonymous(),
            environment: "Production");

        await start.Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task With_a_policy_the_policy_decides_over_everything_and_no_link_is_logged(string environment)
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddTo,
            map: app => app.MapVoucherifyInspector("/ops/webhooks").RequireAuthorization("Operations"),
            environment: environment);

        foreach (string path in (string[])["/", "/main.js", "/api/deliveries", "/api/stream"])
        {
            (await app.Client.GetAsync("/ops/webhooks" + path)).StatusCode.Should().Be(HttpStatusCode.Unauthorized, path);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/ops/webhooks/api/deliveries") { Headers = { { PassAuthentication.Header, "1" }, { "X-Forwarded-For", "10.0.0.1" } } };
        (await app.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
        app.Logs.Messages.Should().NotContain(message => message.Contains("token="));
    }

    [Fact]
    public async Task With_a_policy_a_write_still_has_to_come_from_the_page()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddTo,
            map: app => app.MapVoucherifyInspector().RequireAuthorization("Operations"),
            environment: "Production");

        using var request = new HttpRequestMessage(HttpMethod.Post, Write) { Headers = { { PassAuthentication.Header, "1" }, { "Sec-Fetch-Site", "same-site" } } };

        (await app.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_policy_of_the_group_that_it_is_mapped_in_counts()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddTo,
            map: app => app.MapGroup("/ops").RequireAuthorization("Operations").MapVoucherifyInspector(),
            environment: "Production");

        (await app.Client.GetAsync("/ops/voucherify/")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_fallback_policy_hides_nothing_from_who_has_the_token_and_opens_nothing_else()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddFallbackTo,
            map: app =>
            {
                InspectedApp.Map(app);
                app.MapGet("/secret", () => "secret");
            });

        (await app.AskAsync(Read)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await app.Client.GetAsync(Read)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await app.Client.GetAsync("/secret")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await app.DeliverAsync(VoucherPublished.EventType)).Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Under_a_path_base_the_cookie_and_the_redirect_know_it()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(map: app =>
        {
            app.UsePathBase("/shop");
            app.UseRouting();
            InspectedApp.Map(app);
        });

        using HttpResponseMessage response = await app.Client.GetAsync($"/shop/voucherify?token={app.Token}");

        response.Headers.Location.Should().Be("/shop/voucherify/");
        response.Headers.GetValues("Set-Cookie").Single().Should().Contain("path=/shop/voucherify/");
    }

    [Fact]
    public void Mapping_it_without_its_services_says_what_to_call()
    {
        WebApplication app = WebApplication.CreateBuilder().Build();

        Action map = () => app.MapVoucherifyInspector();

        map.Should().Throw<InvalidOperationException>().WithMessage("*AddVoucherifyInspector*");
    }

    [Fact]
    public async Task Two_host_headers_do_not_pass()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using var client = new TcpClient("127.0.0.1", app.Port);
        string cookie = $"voucherify-inspector-{app.Port}={app.Token}";

        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {Read} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"));
        string answer = await new StreamReader(client.GetStream()).ReadToEndAsync();

        answer.Should().StartWith("HTTP/1.1 400");
    }
}
