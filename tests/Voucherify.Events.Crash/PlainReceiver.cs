using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Crash;

/// <summary>The floor: verifies and parses as every receiver does, and stores with one insert a request. It handles nothing.</summary>
internal sealed class PlainReceiver(NpgsqlDataSource source) : IWebhookInbox
{
    public const string Argument = "plain-receiver";

    /// <summary>This program.</summary>
    public static string Program { get; } = typeof(PlainReceiver).Assembly.Location;

    public static async Task RunAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        await using var source = NpgsqlDataSource.Create($"{builder.Configuration["Postgres"]};Maximum Pool Size=32");
        await using NpgsqlCommand create = source.CreateCommand(
            """
            create table if not exists plain (id text primary key, event_type text not null, body bytea not null, received_at timestamptz not null);
            alter table plain alter column body set storage external
            """);
        await create.ExecuteNonQueryAsync();

        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["demo"] = "a-secret-for-the-demo-alone")
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask);
        builder.Services.AddSingleton<IWebhookInbox>(new PlainReceiver(source));
        WebApplication app = builder.Build();
        app.MapVoucherifyWebhooks("/webhooks/voucherify");
        await app.RunAsync();
    }

    public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = source.CreateCommand("insert into plain values ($1, $2, $3, $4) on conflict do nothing");
        command.Parameters.AddWithValue(webhook.Id);
        command.Parameters.AddWithValue(webhook.EventType);
        command.Parameters.AddWithValue(webhook.Body);
        command.Parameters.AddWithValue(webhook.ReceivedAt);

        return await command.ExecuteNonQueryAsync(cancellationToken) == 1 ? WebhookReceipt.Stored : WebhookReceipt.Duplicate;
    }
}
