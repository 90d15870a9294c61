using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>The endpoint among the platform's other features: filters, groups, rate limits, authorization, OpenAPI.</summary>
public sealed class FeatureTests
{
    [Fact]
    public async Task An_endpoint_filter_sees_the_outcome()
    {
        IWebhookFeature? seen = null;
        await using Receiver receiver = await Receiver.StartAsync(map: app => app.MapVoucherifyWebhooks(Receiver.Path)
            .AddEndpointFilter(async (context, next) =>
            {
                object? result = await next(context);
                seen = context.HttpContext.Features.Get<IWebhookFeature>();
                return result;
            }));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: "whs_7"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        seen!.Outcome.Should().Be(WebhookOutcome.Handled);
        seen.Webhook!.Id.Should().Be("whs_7");
        seen.SecretLabel.Should().Be("main");
        seen.Failure.Should().BeNull();
    }

    [Fact]
    public async Task A_middleware_sees_the_outcome()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: "whs_7"));

        IWebhookFeature seen = await receiver.NextOutcomeAsync();
        seen.Outcome.Should().Be(WebhookOutcome.Handled);
        seen.Webhook!.Id.Should().Be("whs_7");
    }

    [Fact]
    public async Task A_rejected_request_shows_why_and_no_webhook()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "another secret");

        IWebhookFeature seen = await receiver.NextOutcomeAsync();
        seen.Outcome.Should().Be(WebhookOutcome.Rejected);
        seen.Failure.Should().Be(WebhookFailure.SignatureMismatch);
        seen.Webhook.Should().BeNull();
        seen.SecretLabel.Should().BeNull();
    }

    [Fact]
    public async Task A_signed_body_that_is_no_webhook_shows_whose_signature_it_has()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync("[]"u8.ToArray());

        IWebhookFeature seen = await receiver.NextOutcomeAsync();
        seen.Outcome.Should().Be(WebhookOutcome.Rejected);
        seen.Failure.Should().Be(WebhookFailure.NotAnObject);
        seen.SecretLabel.Should().Be("main");
    }

    [Fact]
    public async Task An_event_that_no_handler_takes_is_unhandled()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => { });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Unhandled);
    }

    [Fact]
    public async Task A_webhook_whose_handler_fails_has_failed()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            voucherify => voucherify.AddHandler<VoucherPublished>((_, _, _) => throw new InvalidOperationException()));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        IWebhookFeature seen = await receiver.NextOutcomeAsync();
        seen.Outcome.Should().Be(WebhookOutcome.Failed);
        seen.Webhook.Should().NotBeNull();
    }

    [Theory]
    [InlineData(WebhookReceipt.Handled, WebhookOutcome.Handled)]
    [InlineData(WebhookReceipt.Unhandled, WebhookOutcome.Unhandled)]
    [InlineData(WebhookReceipt.Stored, WebhookOutcome.Stored)]
    [InlineData(WebhookReceipt.Duplicate, WebhookOutcome.Duplicate)]
    public async Task The_receipt_of_an_inbox_is_the_outcome(WebhookReceipt receipt, WebhookOutcome outcome)
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
            voucherify.Services.AddSingleton<IWebhookInbox>(new DelegateInbox((_, _) => Task.FromResult(receipt))));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(outcome);
    }

    [Fact]
    public async Task A_webhook_that_an_inbox_does_not_take_is_not_accepted()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
            voucherify.Services.AddSingleton<IWebhookInbox>(new DelegateInbox((_, _) => throw new InvalidOperationException())));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Unavailable);
    }

    [Fact]
    public async Task An_endpoint_filter_may_answer_in_its_place()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app.MapVoucherifyWebhooks(Receiver.Path)
            .AddEndpointFilter((_, _) => ValueTask.FromResult<object?>(Results.StatusCode(418))));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        ((int)response.StatusCode).Should().Be(418);
        receiver.Handled.Should().BeEmpty();
    }

    [Fact]
    public async Task It_may_stand_in_a_group()
    {
        int filtered = 0;
        await using Receiver receiver = await Receiver.StartAsync(map: app =>
        {
            RouteGroupBuilder group = app.MapGroup("/hooks/{tenant}").AddEndpointFilter((context, next) =>
            {
                filtered++;
                return next(context);
            });
            group.MapVoucherifyWebhooks("/voucherify");
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/hooks/shop/voucherify");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        filtered.Should().Be(1);
    }

    [Fact]
    public async Task It_may_be_mapped_twice()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app =>
        {
            app.MapVoucherifyWebhooks("/shop");
            app.MapVoucherifyWebhooks("/outlet");
        });

        using HttpResponseMessage shop = await receiver.DeliverAsync(Wire.Body(), path: "/shop");
        using HttpResponseMessage outlet = await receiver.DeliverAsync(Wire.Body(), path: "/outlet");

        receiver.Handled.Should().HaveCount(2);
    }

    [Fact]
    public async Task It_may_be_rate_limited()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(
            voucherify => voucherify.AddHandler<VoucherPublished>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken)),
            builder => builder.Services.AddRateLimiter(limiter =>
            {
                limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                limiter.AddConcurrencyLimiter("one at a time", options => options.PermitLimit = 1);
            }),
            app =>
            {
                app.UseRateLimiter();
                app.MapVoucherifyWebhooks(Receiver.Path).RequireRateLimiting("one at a time");
            });
        Task<HttpResponseMessage> first = receiver.DeliverAsync(Wire.Body());
        await pause.Entered;

        using HttpResponseMessage second = await receiver.DeliverAsync(Wire.Body());

        second.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        pause.Release();
        (await first).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("stranger", HttpStatusCode.Forbidden)]
    [InlineData("voucherify", HttpStatusCode.OK)]
    public async Task It_may_require_authorization(string? user, HttpStatusCode answer)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder =>
            {
                builder.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("header", null);
                builder.Services.AddAuthorization();
            },
            map: app => app.MapVoucherifyWebhooks(Receiver.Path).RequireAuthorization(policy => policy.RequireUserName("voucherify")));
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Headers.Add(HeaderAuthentication.HeaderName, user is null ? [] : [user]);

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(answer);
        receiver.Handled.Should().HaveCount(answer == HttpStatusCode.OK ? 1 : 0);
    }

    [Fact]
    public async Task It_asks_not_to_be_described()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        receiver.Get<EndpointDataSource>().Endpoints.Single()
            .Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()!.ExcludeFromDescription.Should().BeTrue();
    }

    [Fact]
    public async Task It_stays_out_of_the_description_of_the_api()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddEndpointsApiExplorer(),
            map: MapWithNeighbour);

        receiver.Get<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .Select(description => description.RelativePath)
            .Should().Equal("orders");
    }

#if NET10_0_OR_GREATER
    [Fact]
    public async Task It_stays_out_of_the_OpenAPI_document()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddOpenApi(),
            map: app =>
            {
                MapWithNeighbour(app);
                app.MapOpenApi();
            });

        string document = await receiver.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        document.Should().Contain("/orders").And.NotContain("voucherify");
    }
#endif

    private static void MapWithNeighbour(WebApplication app)
    {
        app.MapPost("/orders", () => Results.Ok());
        app.MapVoucherifyWebhooks(Receiver.Path);
    }

    private sealed class HeaderAuthentication(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string HeaderName = "x-user";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers[HeaderName].ToString() is { Length: > 0 } name
                ? AuthenticateResult.Success(new AuthenticationTicket(
                    new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme.Name)), Scheme.Name))
                : AuthenticateResult.NoResult());
    }
}
