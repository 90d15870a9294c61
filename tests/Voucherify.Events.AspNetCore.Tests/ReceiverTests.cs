using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Several receivers in one application, and one receiver behind something else than its endpoint.</summary>
public sealed class ReceiverTests
{
    [Theory]
    [InlineData("/shop", Receiver.Secret, HttpStatusCode.OK)]
    [InlineData("/outlet", "secret of the outlet", HttpStatusCode.OK)]
    [InlineData("/shop", "secret of the outlet", HttpStatusCode.Unauthorized)]
    [InlineData("/outlet", Receiver.Secret, HttpStatusCode.Unauthorized)]
    public async Task Each_address_trusts_the_secrets_of_its_receiver(string path, string secret, HttpStatusCode status)
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = "secret of the outlet"),
            map: app =>
            {
                app.MapVoucherifyWebhooks("/shop");
                app.MapVoucherifyWebhooks("/outlet", "outlet");
            });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), secret, path);

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Strangers_of_one_receiver_are_told_of_with_its_name_in_the_health_check()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder =>
            {
                builder.Services.AddHealthChecks().AddVoucherifyWebhooks();
                builder.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = "secret of the outlet")
                    .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException());
            },
            map: app => app.MapVoucherifyWebhooks("/outlet", "outlet"));

        for (int time = 1; time <= 3; time++)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "secret of the outlet", "/outlet");
        }

        (await receiver.Get<Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckService>().CheckHealthAsync())
            .Entries.Values.Single().Description.Should().StartWith("Receiver 'outlet': The last 3 webhooks failed");
    }

    [Fact]
    public async Task A_receiver_that_was_not_added_cannot_be_mapped()
    {
        Func<Task> start = () => Receiver.StartAsync(map: app => app.MapVoucherifyWebhooks("/club", "club"));

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("The receiver 'club'*is not registered*");
    }

    [Fact]
    public async Task A_receiver_without_secrets_cannot_be_mapped()
    {
        Func<Task> start = () => Receiver.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("club"), map: app => app.MapVoucherifyWebhooks("/club", "club"));

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("Webhooks cannot be received without a secret*");
    }

    [Theory]
    [InlineData("/tenants/7", "secret of 7", HttpStatusCode.OK)]
    [InlineData("/tenants/8", "secret of 7", HttpStatusCode.Unauthorized)]
    [InlineData("/tenants/unknown", "secret of unknown", HttpStatusCode.NotFound)]
    public async Task A_tenant_is_told_by_the_route(string path, string secret, HttpStatusCode status)
    {
        WebhookDelivery? seen = null;
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("tenants")
                .ResolveSecrets<TenantOfRoute>()
                .AddHandler<VoucherPublished, WebhookDelivery>((_, _, delivery, _) =>
                {
                    seen = delivery;
                    return Task.CompletedTask;
                }),
            map: app => app.MapVoucherifyWebhooks("/tenants/{tenant}", "tenants"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), secret, path);

        response.StatusCode.Should().Be(status);
        seen?.Tenant.Should().Be("7");
        (seen is not null).Should().Be(status is HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_tenant_is_answered_with_a_problem_that_tells_nothing()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("tenants").ResolveSecrets<TenantOfRoute>(),
            map: app => app.MapVoucherifyWebhooks("/tenants/{tenant}", "tenants"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/tenants/unknown");

        Problem problem = await Problem.ReadAsync(response);
        (problem.Reason, problem.Detail).Should().Be(("UnknownTenant", "No receiver of webhooks exists at this address."));
    }

    [Fact]
    public async Task An_endpoint_of_ones_own_is_guarded_with_the_secrets_of_a_receiver()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = "secret of the outlet"),
            map: app => app.MapPost("/raw", () => "raw").RequireVoucherifySignature("outlet"));

        using HttpResponseMessage own = await receiver.DeliverAsync(Wire.Body(), "secret of the outlet", "/raw");
        using HttpResponseMessage other = await receiver.DeliverAsync(Wire.Body(), path: "/raw");

        (own.StatusCode, other.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_minimal_endpoint_takes_the_webhook_that_was_verified()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app
            .MapPost("/own", (WebhookEvent webhook, WebhookDelivery delivery) => $"{webhook.EventType} {delivery.SecretLabel}")
            .RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), path: "/own");

        (await response.Content.ReadAsStringAsync()).Should().Be("voucher.published main");
    }

    [Theory]
    [InlineData("whs_000000000000000000", "True")]
    [InlineData("whs_1", "False")]
    public async Task A_minimal_endpoint_learns_whether_it_is_a_test_send(string id, string isTest)
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app
            .MapPost("/own", (WebhookDelivery delivery) => $"{delivery.IsTest}").RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: id), path: "/own");

        (await response.Content.ReadAsStringAsync()).Should().Be(isTest);
    }

    [Fact]
    public async Task A_raw_payload_is_no_test_send_and_no_error()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app
            .MapPost("/own", (WebhookDelivery delivery) => $"{delivery.IsTest}").RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8("To=Jane"), path: "/own");

        (await response.Content.ReadAsStringAsync()).Should().Be("False");
    }

    [Theory]
    [InlineData("[]", "NotAnObject")]
    [InlineData("{}", "NotAnEnvelope")]
    public async Task What_is_no_webhook_is_the_documented_400_there_too(string body, string reason)
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app
            .MapPost("/own", (WebhookEvent webhook) => webhook.EventType).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8(body), path: "/own");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Problem.ReadAsync(response)).Reason.Should().Be(reason);
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task The_receiver_answers_whatever_hands_it_the_request()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app.Use(
            (HttpContext context, RequestDelegate next) => context.Request.Path == "/from-middleware"
                ? context.RequestServices.GetRequiredService<WebhookReceiver>().ReceiveAsync(context)
                : next(context)));
        byte[] body = Wire.Body();

        using HttpResponseMessage handled = await receiver.DeliverAsync(body, path: "/from-middleware");
        using HttpResponseMessage refused = await receiver.DeliverAsync(body, "another secret", "/from-middleware");

        (handled.StatusCode, refused.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized));
        (await Problem.ReadAsync(refused)).Reason.Should().Be("SignatureMismatch");
        receiver.Handled.Should().ContainSingle();
    }

    [Fact]
    public async Task An_observer_sees_what_arrived_and_what_became_of_it()
    {
        var observer = new Observer();
        await using Receiver receiver = await Receiver.StartAsync(build: builder => builder.Services.AddSingleton<IWebhookObserver>(observer));
        byte[] body = Wire.Body();

        using HttpResponseMessage handled = await receiver.DeliverAsync(body);
        using HttpResponseMessage refused = await receiver.SendAsync(Wire.Request(body, signature: null));

        await receiver.NextOutcomeAsync();
        await receiver.NextOutcomeAsync();
        observer.Seen.Should().SatisfyRespectively(
            first =>
            {
                first.Reception.Outcome.Should().Be(WebhookOutcome.Handled);
                first.Body.ToArray().Should().Equal(body);
                first.Signature.Should().Be(WebhookSignature.Compute(body, Receiver.Secret));
                first.Context.Should().BeAssignableTo<HttpContext>();
            },
            second =>
            {
                second.Reception.Reason.Should().Be("SignatureMissing");
                second.Body.Length.Should().Be(0, "it was not read");
            });
    }

    [Fact]
    public async Task The_span_of_the_server_says_what_became_of_a_request()
    {
        List<Activity> spans = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        await using Receiver receiver = await Receiver.StartAsync(map: app =>
        {
            app.Use(async (context, next) =>
            {
                await next(context);
                spans.Add(Activity.Current!);
            });
            app.MapVoucherifyWebhooks(Receiver.Path);
        });

        using HttpResponseMessage handled = await receiver.DeliverAsync(Wire.Body());
        using HttpResponseMessage refused = await receiver.DeliverAsync(Wire.Body(), "another secret");

        await receiver.NextOutcomeAsync();
        await receiver.NextOutcomeAsync();
        spans[0].GetTagItem("voucherify.webhook.outcome").Should().Be("handled");
        spans[0].GetTagItem("voucherify.webhook.secret_label").Should().Be("main");
        spans[0].GetTagItem("error.type").Should().BeNull();
        spans[1].GetTagItem("voucherify.webhook.outcome").Should().Be("rejected");
        spans[1].GetTagItem("error.type").Should().Be("SignatureMismatch");
    }

    [Fact]
    public async Task An_endpoint_without_handlers_is_warned_of_at_the_start()
    {
        await using Receiver receiver = await Receiver.StartAsync(handlers: _ => { });

        receiver.Logs.Ours.Should().ContainSingle(record => record.Level == LogLevel.Warning)
            .Which.Message.Should().StartWith("No handler is registered with the receiver;");
    }

    [Fact]
    public async Task A_second_instance_of_AddVoucherifyWebhooks_adds_to_the_first()
    {
        int handled = 0;
        await using Receiver receiver = await Receiver.StartAsync(build: builder => builder.Services.AddVoucherifyWebhooks()
            .AddHandler<VoucherPublished>((_, _, _) => Task.FromResult(Interlocked.Increment(ref handled))));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (handled, receiver.Handled.Count).Should().Be((1, 1));
    }

    private sealed class Observer : IWebhookObserver
    {
        public System.Collections.Concurrent.ConcurrentQueue<WebhookObservation> Seen { get; } = new();

        public void OnAnswered(WebhookObservation observation) => Seen.Enqueue(observation);
    }

    private sealed class TenantOfRoute : IWebhookSecretResolver
    {
        public ValueTask<WebhookSecrets?> ResolveAsync(WebhookSecretRequest request, CancellationToken cancellationToken)
        {
            string tenant = (string)request.GetHttpContext()!.GetRouteValue("tenant")!;

            return ValueTask.FromResult(tenant == "unknown" ? null : new WebhookSecrets($"secret of {tenant}") { Tenant = tenant });
        }
    }
}
