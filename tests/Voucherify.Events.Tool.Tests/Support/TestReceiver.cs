using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Tool.Tests;

/// <summary>An application that receives webhooks over HTTP, on a port of its own.</summary>
public sealed class TestReceiver : IAsyncDisposable
{
    public const string Secret = "the-secret-of-the-tests";

    private readonly WebApplication _application;
    private readonly TaskCompletionSource _isReached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TestReceiver(WebApplication application) => _application = application;

    /// <summary>What was handled, in order.</summary>
    public List<WebhookEvent> Handled { get; } = [];

    /// <summary>The event whose handler fails.</summary>
    public string? Failing { get; set; }

    public string Address => $"{_application.Urls.First()}/webhooks/voucherify";

    /// <summary>Answers after a minute, when everybody has hung up.</summary>
    public string Hanging => $"{_application.Urls.First()}/hanging";

    /// <summary>Ends when <see cref="Hanging"/> or <see cref="Slow"/> has been asked.</summary>
    public Task IsReached => _isReached.Task;

    /// <summary>Answers after 300 milliseconds.</summary>
    public string Slow => $"{_application.Urls.First()}/slow";

    /// <summary>Answers with what a terminal would obey.</summary>
    public string Hostile => $"{_application.Urls.First()}/hostile";

    public static async Task<TestReceiver> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        TestReceiver receiver = null!;

        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Secret).AddHandler<WebhookEventData>((_, webhook, _) =>
        {
            lock (receiver.Handled)
            {
                receiver.Handled.Add(webhook);
            }

            return webhook.EventType == receiver.Failing ? throw new InvalidOperationException("It fails.") : Task.CompletedTask;
        });

        WebApplication application = builder.Build();
        receiver = new TestReceiver(application);
        application.MapVoucherifyWebhooks("/webhooks/voucherify");
        application.MapPost("/hanging", async (HttpContext context) =>
        {
            receiver._isReached.TrySetResult();
            await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
        });
        application.MapPost("/slow", async (HttpContext context) =>
        {
            receiver._isReached.TrySetResult();
            await Task.Delay(TimeSpan.FromMilliseconds(300), context.RequestAborted);
        });
        application.MapPost("/hostile", () => Results.Problem(
            detail: "\u001b]52;c;ZXZpbA==\u0007", statusCode: 400, extensions: new Dictionary<string, object?> { ["reason"] = "\u001b[31m\u202eRed" }));
        await application.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
