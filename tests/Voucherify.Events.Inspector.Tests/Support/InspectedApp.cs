using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>An application with an inspector, on a real Kestrel and a port of its own.</summary>
internal sealed class InspectedApp : IAsyncDisposable
{
    public const string Path = "/webhooks/voucherify";
    public const string Secret = "the-secret-that-nobody-may-see";

    private readonly WebApplication _app;

    private InspectedApp(WebApplication app, LogRecorder logs)
    {
        _app = app;
        Logs = logs;
    }

    public LogRecorder Logs { get; }

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Urls.First();

    public int Port => new Uri(Address).Port;

    /// <summary>The link that was logged.</summary>
    public string Link => Logs.Messages.Single(message => message.StartsWith("The Voucherify inspector is at", StringComparison.Ordinal)).Split(' ')[^1];

    public string Token => Link.Split("token=")[1];

    /// <summary>A client of no browser, which has no token.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <param name="handlers">Registers handlers; without it, one that takes every event.</param>
    /// <param name="build">Adds services.</param>
    /// <param name="map">Maps the endpoints; without it, <see cref="Path"/> and the inspector.</param>
    /// <param name="environment">What the application runs in.</param>
    public static async Task<InspectedApp> StartAsync(
        Action<VoucherifyWebhooksBuilder>? handlers = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null,
        string environment = "Development")
    {
        var logs = new LogRecorder();

        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            EnvironmentName = environment,
        });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = true);
        builder.Services.AddVoucherifyInspector();

        VoucherifyWebhooksBuilder voucherify = builder.Services.AddVoucherifyWebhooks(options => options.Secrets.Add("main", Secret));
        (handlers ?? (webhooks => webhooks.AddHandler<WebhookEventData>((_, _, _) => Task.CompletedTask)))(voucherify);
        build?.Invoke(builder);

        var app = new InspectedApp(builder.Build(), logs);

        try
        {
            (map ?? Map)(app._app);
            await app._app.StartAsync();
            app.Client.BaseAddress = new Uri(app.Address);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public static void Map(WebApplication app)
    {
        app.MapVoucherifyWebhooks(Path).AllowAnonymous();
        app.MapVoucherifyInspector();
    }

    /// <summary>Sends what Voucherify sends, or what only looks like it.</summary>
    public async Task<HttpStatusCode> DeliverAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await Client.SendAsync(request);
        return response.StatusCode;
    }

    public Task<HttpStatusCode> DeliverAsync(string eventType) => DeliverAsync(WebhookRequests.Create(eventType, Secret, Path));

    public Task<HttpStatusCode> DeliverAsync(byte[] body) => DeliverAsync(WebhookRequests.Create(body, Secret, Path));

    /// <summary>Asks the inspector as its page does.</summary>
    public Task<HttpResponseMessage> AskAsync(
        string path = "/voucherify/api/deliveries",
        string method = "GET",
        string? body = null,
        Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Cookie", $"voucherify-inspector-{Port}={Token}");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("X-Voucherify-Inspector", "1");
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        change?.Invoke(request);
        return Client.SendAsync(request);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using HttpResponseMessage response = await AskAsync($"/voucherify/api/{path}");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<JsonElement> PostAsync(string path, string body = "{}", HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage response = await AskAsync($"/voucherify/api/{path}", "POST", body);
        response.StatusCode.Should().Be(expected);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Opens the stream of notifications, as the page does.</summary>
    public async Task<StreamReader> OpenStreamAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/voucherify/api/stream");
        request.Headers.Add("Cookie", $"voucherify-inspector-{Port}={Token}");
        HttpResponseMessage response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        Stream body = await response.Content.ReadAsStreamAsync();
        return new StreamReader(response.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Stops the application as a SIGTERM does.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
