using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Octokit.Webhooks;
using Octokit.Webhooks.AspNetCore;

namespace Voucherify.Events.Benchmarks;

/// <summary>The application under load: Kestrel on loopback, nothing logged, one endpoint for each candidate.</summary>
internal static class EndpointServer
{
    public const string Limit = "/limit", Bare = "/bare", Ours = "/ours", Today = "/today", GitHub = "/github", Stripe = "/stripe";

    private static readonly WebhookParser s_parser = new(Payload.Secret);

    /// <summary>
    /// Listens, says where, and runs until its input ends, so that it never outlives who started it. Says last how many webhooks its
    /// handler saw.
    /// </summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    public static async Task RunAsync(string port)
    {
        long handled = 0;

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["benchmark"] = Payload.Secret)
            .AddHandler<VoucherPublished>((_, _, _) =>
            {
                Interlocked.Increment(ref handled);
                return Task.CompletedTask;
            });

        builder.Services.AddSingleton<WebhookEventProcessor, Peers.StarProcessor>();

        await using WebApplication app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.MapPost(Limit, context => context.Request.Body.CopyToAsync(Stream.Null));
        app.MapPost(Bare, BareAsync);
        app.MapVoucherifyWebhooks(Ours);
        app.MapPost(Today, TodayAsync);
        app.MapGitHubWebhooks(GitHub, Payload.Secret);
        app.MapPost(Stripe, StripeAsync);

        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        Console.WriteLine(handled);
    }

    // The least that verifies and parses: the body into a buffer of its declared length, the parser, an empty answer.
    private static async Task BareAsync(HttpContext context)
    {
        byte[] body = new byte[(int)context.Request.ContentLength!];
        await context.Request.Body.ReadExactlyAsync(body);
        s_parser.Parse(body, context.Request.Headers[WebhookSignature.HeaderName]);
    }

    // As Stripe's documentation shows it.
    private static async Task StripeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Peers.ReadStripe(await reader.ReadToEndAsync(), context.Request.Headers[Peers.StripeHeader].ToString());
    }

    private static async Task TodayAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string text = await reader.ReadToEndAsync();
        Benchmarks.Today.Newtonsoft(text, context.Request.Headers[WebhookSignature.HeaderName].ToString());
    }
}
