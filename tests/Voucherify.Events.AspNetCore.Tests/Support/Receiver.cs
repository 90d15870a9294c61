using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>An application that receives webhooks, on a real Kestrel and a port of its own.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Path = "/webhooks/voucherify";
    public const string Secret = "the-secret-that-nobody-may-see";

    private readonly WebApplication _app;
    private readonly Channel<IWebhookFeature> _outcomes = Channel.CreateUnbounded<IWebhookFeature>();

    private Receiver(WebApplication app, LiveSettings settings, LogRecorder logs, ManualTime time)
    {
        _app = app;
        Settings = settings;
        Logs = logs;
        Time = time;
    }

    public IServiceProvider Services => _app.Services;

    public LiveSettings Settings { get; }

    public LogRecorder Logs { get; }

    public ManualTime Time { get; }

    /// <summary>The webhooks that the handler of <see cref="StartAsync"/> got, if no other handlers were given.</summary>
    public ConcurrentQueue<WebhookEvent> Handled { get; } = new();

    public int Port => new Uri(_app.Urls.Single()).Port;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { MaxConnectionsPerServer = int.MaxValue })
    {
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <param name="handlers">Registers handlers; without it, one that takes every event.</param>
    /// <param name="build">Adds services.</param>
    /// <param name="map">Maps the endpoints; without it, <see cref="Path"/>.</param>
    /// <param name="settings">The section <see cref="LiveSettings.Section"/>; without it, <see cref="Secret"/> alone.</param>
    /// <param name="environment">What the application runs in.</param>
    /// <param name="protocols">What it speaks.</param>
    public static async Task<Receiver> StartAsync(
        Action<VoucherifyWebhooksBuilder>? handlers = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null,
        IReadOnlyDictionary<string, string>? settings = null,
        string environment = "Production",
        HttpProtocols protocols = HttpProtocols.Http1)
    {
        var live = new LiveSettings(settings ?? new Dictionary<string, string> { ["Secrets:main"] = Secret });
        var logs = new LogRecorder();
        var time = new ManualTime();

        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            EnvironmentName = environment,
        });
        builder.Configuration.Sources.Clear();
        builder.Configuration.Sources.Add(live);
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = true);
        builder.Services.AddSingleton<TimeProvider>(time);

        Receiver? receiver = null;
        VoucherifyWebhooksBuilder voucherify =
            builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection(LiveSettings.Section));

        (handlers ?? RecordAll)(voucherify);
        build?.Invoke(builder);

        receiver = new Receiver(builder.Build(), live, logs, time);

        try
        {
            await receiver.MapAndStartAsync(map ?? (app => app.MapVoucherifyWebhooks(Path)));
            return receiver;
        }
        catch
        {
            await receiver.DisposeAsync();
            throw;
        }

        void RecordAll(VoucherifyWebhooksBuilder voucherify) => voucherify.AddHandler<WebhookEventData>((_, webhook, _) =>
        {
            receiver!.Handled.Enqueue(webhook);
            return Task.CompletedTask;
        });
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request).InTime();

    /// <summary>Sends a body as Voucherify would.</summary>
    public Task<HttpResponseMessage> DeliverAsync(byte[] body, string secret = Secret, string path = Path) =>
        SendAsync(Wire.Signed(body, secret, path));

    /// <summary>What became of a request, in the order in which requests ended.</summary>
    public Task<IWebhookFeature> NextOutcomeAsync() => _outcomes.Reader.ReadAsync().InTime();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Stops the application as a SIGTERM does.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task MapAndStartAsync(Action<WebApplication> map)
    {
        _app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            finally
            {
                if (context.Features.Get<IWebhookFeature>() is { } feature)
                {
                    _outcomes.Writer.TryWrite(feature);
                }
            }
        });

        map(_app);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }
}
