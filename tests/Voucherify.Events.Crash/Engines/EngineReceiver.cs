using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.Crash.Engines;

/// <summary>
/// A receiver whose webhooks another engine stores and handles, as an application would use that engine: the endpoint verifies and parses, the
/// engine stores the bytes, and a handler of the engine parses them again.
/// </summary>
internal static class EngineReceiver
{
    public const string Argument = "engine-receiver";

    public static async Task RunAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["demo"] = "a-secret-for-the-demo-alone")
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask);

        string connectionString = $"{builder.Configuration["Postgres"]};Maximum Pool Size=32";
        string waiting = builder.Configuration["Engine"] switch
        {
            "Wolverine" => WolverineEngine.Add(builder, connectionString),
            "CAP" => CapEngine.Add(builder, connectionString),
            var other => throw new InvalidOperationException($"There is no engine '{other}'."),
        };

        await using var source = NpgsqlDataSource.Create(connectionString);
        WebApplication app = builder.Build();
        app.MapVoucherifyWebhooks("/webhooks/voucherify");
        app.MapGet("/inbox", async () =>
        {
            await using NpgsqlCommand count = source.CreateCommand(waiting);
            return new { Waiting = (long)(await count.ExecuteScalarAsync())! };
        });

        await app.RunAsync();
    }

    /// <summary>What all handlers do.</summary>
    public static void Handle(StoredWebhook webhook)
    {
        if (WebhookParser.ParseUnverified(webhook.Body).Data is not VoucherPublished)
        {
            throw new InvalidOperationException("This is not what was sent.");
        }
    }
}

/// <summary>What the engines store.</summary>
public sealed record StoredWebhook(string Id, string EventType, byte[] Body);
