using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Attack;

/// <summary>The application that is attacked, in a process of its own. Tells of itself at <c>/stats</c>, and whether it lives at <c>/alive</c>.</summary>
internal static class Victim
{
    public const string Path = "/webhooks/voucherify";
    public const string Secret = "the secret of the attacked";

    // As many as inline: whatever blocks its thread should hurt as much as it can.
    private const int MaxConcurrency = 100;

    /// <summary>Where an inbox in PostgreSQL is attacked; null where there is no server.</summary>
    public static string? PostgreSql { get; } = Environment.GetEnvironmentVariable("ATTACK_POSTGRES");

    /// <param name="args"><c>serve</c>, port for HTTP/1.1, port for HTTP/2, inbox, behavior of the handler, accept timeout.</param>
    public static async Task RunAsync(string[] args)
    {
        var log = new LogCounter();
        var handled = new ConcurrentDictionary<string, int>();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, int.Parse(args[1], CultureInfo.InvariantCulture), listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, int.Parse(args[2], CultureInfo.InvariantCulture), listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRoutingCore();
        VoucherifyWebhooksBuilder voucherify = builder.Services.AddVoucherifyWebhooks(options =>
        {
            options.Secrets["main"] = Secret;
            options.AcceptTimeout = TimeSpan.Parse(args[5], CultureInfo.InvariantCulture);
        });
        voucherify.AddHandler<WebhookEventData>(async (_, webhook, cancellationToken) =>
        {
            switch (args[4])
            {
                case "sleep":
                    Thread.Sleep(5_000);
                    break;
                case "callback":
                    cancellationToken.Register(() => throw new InvalidOperationException("A callback of a handler."));
                    await Task.Delay(TimeSpan.FromSeconds(4), CancellationToken.None);
                    break;
            }

            handled.AddOrUpdate(webhook.Id, 1, (_, count) => count + 1);
        });

        if (args[3] == "sqlite")
        {
            voucherify.UseSqliteInbox(
                System.IO.Path.Combine(Directory.CreateTempSubdirectory("attack").FullName, "inbox.db"), options => options.MaxConcurrency = MaxConcurrency);
        }

        if (args[3] == "postgresql")
        {
            voucherify.UsePostgreSqlInbox(PostgreSql!, options => options.MaxConcurrency = MaxConcurrency);
        }

        builder.Services.AddHealthChecks().AddVoucherifyWebhooks();
        WebApplication app = builder.Build();
        app.UseRouting();
        app.MapVoucherifyWebhooks(Path);
        app.MapHealthChecks("/health");
        app.MapGet("/alive", () => "alive");
        app.MapGet("/stats", () => $"{Environment.WorkingSet};{log.Warnings};{log.Errors};{handled.Count};{handled.Values.Count(count => count > 1)}");
        await app.RunAsync();
    }
}
