using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace FunctionReceiver.Tests;

/// <summary>The function of the sample, called as the Functions host calls it: with a request, in an application without an endpoint.</summary>
public sealed class FunctionTests : IAsyncDisposable
{
    private const string Secret = "secret of the shop";

    private readonly ServiceProvider _services;

    public FunctionTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Secret).AddHandler<VoucherPublished, GreetCustomer>();
        services.AddScoped<Webhooks>();
        _services = services.BuildServiceProvider();
    }

    [Fact]
    public async Task It_handles_what_Voucherify_signed()
    {
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);

        HttpContext context = await CallAsync(body, WebhookSignature.Compute(body, Secret));

        context.Response.StatusCode.Should().Be(200);
        context.Features.Get<IWebhookFeature>()!.Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Fact]
    public async Task It_answers_what_is_not_signed_as_the_endpoint_does()
    {
        HttpContext context = await CallAsync(SampleEvents.CreateBody(VoucherPublished.EventType), "not a signature");

        context.Response.StatusCode.Should().Be(401);
        context.Response.Body.Position = 0;
        JsonDocument.Parse(context.Response.Body).RootElement.GetProperty("reason").GetString().Should().Be("SignatureMalformed");
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<HttpContext> CallAsync(byte[] body, string signature)
    {
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Body = new MemoryStream(body);
        context.Request.ContentLength = body.Length;
        context.Request.Headers[WebhookSignature.HeaderName] = signature;
        context.Response.Body = new MemoryStream();

        await scope.ServiceProvider.GetRequiredService<Webhooks>().ReceiveAsync(context.Request);
        await context.Response.CompleteAsync();
        return context;
    }
}
