using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Endpoints of the application's own behind <c>RequireVoucherifySignature()</c>.</summary>
public sealed class SignatureRequirementTests
{
    private const string Path = "/distributions";

    private static readonly byte[] s_payload = """{"To":"Jane","Points":7}"""u8.ToArray();

    private int _calls;

    [Fact]
    public async Task A_minimal_api_binds_its_own_type()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, (Payload payload) => $"{payload.To} {payload.Points}")
            .RequireVoucherifySignature());

        using HttpResponseMessage response =
            await receiver.SendAsync(Wire.Signed(s_payload, path: Path).WithContentType("application/json"));

        (await response.Content.ReadAsStringAsync()).Should().Be("Jane 7");
    }

    [Fact]
    public async Task A_minimal_api_is_not_called_without_a_valid_signature()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, (Payload _) => ++_calls).RequireVoucherifySignature());

        using HttpResponseMessage response =
            await receiver.SendAsync(Wire.Signed(s_payload, "another secret", Path).WithContentType("application/json"));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Problem.ReadAsync(response)).Reason.Should().Be("SignatureMismatch");
        _calls.Should().Be(0);
    }

    [Fact]
    public async Task The_signature_is_verified_before_the_body_is_bound()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, (Payload _) => ++_calls).RequireVoucherifySignature());

        using HttpResponseMessage response =
            await receiver.SendAsync(Wire.Request("no JSON"u8.ToArray(), signature: null, Path).WithContentType("application/json"));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_request_delegate_reads_the_body()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(s_payload);
    }

    [Fact]
    public async Task The_body_can_be_read_from_its_pipe()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, async context =>
        {
            await context.Request.BodyReader.CopyToAsync(context.Response.Body);
        }).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(s_payload);
    }

    [Fact]
    public async Task The_body_can_be_read_twice()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, async context =>
        {
            await EchoAsync(context);
            context.Request.Body.Position = 0;
            await EchoAsync(context);
        }).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal([.. s_payload, .. s_payload]);
    }

    [Fact]
    public async Task A_body_in_chunks_can_be_read()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, (Payload payload) => payload.To).RequireVoucherifySignature());
        using HttpRequestMessage request = Wire.Signed(s_payload, path: Path).WithContentType("application/json");
        request.Headers.TransferEncodingChunked = true;

        using HttpResponseMessage response = await receiver.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).Should().Be("Jane");
    }

    [Theory]
    [InlineData("/hooks/one")]
    [InlineData("/hooks/two")]
    public async Task A_group_is_protected_as_a_whole(string path)
    {
        await using Receiver receiver = await StartAsync(app =>
        {
            RouteGroupBuilder group = app.MapGroup("/hooks").RequireVoucherifySignature();
            group.MapPost("/one", EchoAsync);
            group.MapPost("/two", (Payload payload) => payload.To);
        });

        using HttpResponseMessage signed = await receiver.SendAsync(Wire.Signed(s_payload, path: path).WithContentType("application/json"));
        using HttpResponseMessage unsigned = await receiver.SendAsync(Wire.Request(s_payload, signature: null, path));

        signed.StatusCode.Should().Be(HttpStatusCode.OK);
        unsigned.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_neighbour_is_not_protected()
    {
        await using Receiver receiver = await StartAsync(app =>
        {
            app.MapPost(Path, EchoAsync).RequireVoucherifySignature();
            app.MapPost("/open", EchoAsync);
        });

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(s_payload, signature: null, "/open"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_may_be_required_by_the_group_and_again_by_the_endpoint()
    {
        await using Receiver receiver = await StartAsync(app => app.MapGroup("/hooks").RequireVoucherifySignature()
            .MapPost("/one", EchoAsync).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: "/hooks/one");

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(s_payload);
    }

    [Fact]
    public async Task A_controller_reads_the_raw_body()
    {
        await using Receiver receiver = await StartWithControllersAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: "/mvc/raw");

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(s_payload);
    }

    [Fact]
    public async Task A_controller_is_not_called_without_a_valid_signature()
    {
        await using Receiver receiver = await StartWithControllersAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(s_payload, signature: null, "/mvc/raw"));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Problem.ReadAsync(response)).Reason.Should().Be("SignatureMissing");
    }

    [Theory]
    [InlineData("""{"To":"Jane"}""")]
    [InlineData("""["Jane"]""")]
    [InlineData("To=Jane")]
    [InlineData("")]
    public async Task Any_payload_is_accepted_if_it_is_signed(string payload)
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8(payload), path: Path);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Be(payload);
    }

    [Fact]
    public async Task The_body_behind_it_is_the_one_that_arrived_not_the_one_that_was_signed()
    {
        byte[] indented = "{ \"To\": \"Jane\" }"u8.ToArray();
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.SendAsync(
            Wire.Request(indented, WebhookSignature.Compute("""{"To":"Jane"}"""u8, Receiver.Secret), Path));

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(indented);
    }

    [Fact]
    public async Task Its_own_answer_is_left_alone()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, () => Results.StatusCode(418)).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        ((int)response.StatusCode).Should().Be(418);
    }

    [Fact]
    public async Task Its_own_work_may_take_longer_than_the_time_for_an_answer()
    {
        var pause = new Pause();
        await using Receiver receiver = await StartAsync(app =>
            app.MapPost(Path, context => pause.WaitAsync(context.RequestAborted)).RequireVoucherifySignature());
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(s_payload, path: Path);
        CancellationToken token = await pause.Entered;

        receiver.Time.Advance(TimeSpan.FromMinutes(1));

        token.IsCancellationRequested.Should().BeFalse();
        pause.Release();
        (await answer).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_answered_with_413()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());
        receiver.Settings.Change(("MaxBodyLength", "10"));

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_content_encoding_is_answered_with_415()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());
        using HttpRequestMessage request = Wire.Signed(s_payload, path: Path);
        request.Content!.Headers.ContentEncoding.Add("gzip");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_application_that_is_shutting_down_answers_with_503()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, EchoAsync).RequireVoucherifySignature());
        receiver.Get<IHostApplicationLifetime>().StopApplication();

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_outcome_is_visible_behind_it()
    {
        IWebhookFeature? seen = null;
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, context =>
        {
            seen = context.Features.Get<IWebhookFeature>();
            return Task.CompletedTask;
        }).RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        seen!.Outcome.Should().Be(WebhookOutcome.Verified);
        seen.SecretLabel.Should().Be("main");
    }

    [Fact]
    public async Task An_endpoint_filter_works_behind_it()
    {
        await using Receiver receiver = await StartAsync(app => app.MapPost(Path, (Payload payload) => payload.To)
            .AddEndpointFilter(async (context, next) => $"filtered {await next(context)}")
            .RequireVoucherifySignature());

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Signed(s_payload, path: Path).WithContentType("application/json"));

        (await response.Content.ReadAsStringAsync()).Should().Be("filtered Jane");
    }

    [Fact]
    public async Task An_exception_behind_it_is_the_applications_own()
    {
        Exception? caught = null;
        await using Receiver receiver = await StartAsync(app =>
        {
            app.Use(async (HttpContext context, RequestDelegate next) =>
            {
                try
                {
                    await next(context);
                }
                catch (InvalidOperationException exception)
                {
                    caught = exception;
                }
            });
            app.MapPost(Path, (RequestDelegate)(_ => throw new InvalidOperationException("mine"))).RequireVoucherifySignature();
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(s_payload, path: Path);

        caught!.Message.Should().Be("mine");
    }

    [Fact]
    public async Task MapVoucherifyWebhooks_without_AddVoucherifyWebhooks_says_which_call_is_missing()
    {
        await using WebApplication app = WebApplication.CreateBuilder().Build();

        app.Invoking(subject => subject.MapVoucherifyWebhooks(Path))
            .Should().Throw<InvalidOperationException>().WithMessage("*AddVoucherifyWebhooks*");
    }

    [Fact]
    public async Task RequireVoucherifySignature_without_AddVoucherifyWebhooks_says_which_call_is_missing()
    {
        await using WebApplication app = WebApplication.CreateBuilder().Build();
        app.MapPost(Path, EchoAsync).RequireVoucherifySignature();

        // Endpoints are built when they are first asked for, which is no later than the first request.
        Func<Task> call = () => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).Single()
            .RequestDelegate!(new DefaultHttpContext { RequestServices = app.Services });

        (await call.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*AddVoucherifyWebhooks*");
    }

    private static async Task EchoAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);

        await context.Response.WriteAsync(await reader.ReadToEndAsync());
    }

    private static Task<Receiver> StartAsync(Action<WebApplication> map) => Receiver.StartAsync(map: map);

    private static Task<Receiver> StartWithControllersAsync() => Receiver.StartAsync(
        build: builder => builder.Services.AddControllers().ConfigureApplicationPartManager(
            parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(RawPayloadController).Assembly))),
        map: app => app.MapControllers().RequireVoucherifySignature());

    private sealed record Payload(string To, int Points);
}
