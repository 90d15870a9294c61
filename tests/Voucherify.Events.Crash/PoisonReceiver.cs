using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Crash;

/// <summary>A receiver whose handler ends the process for one webhook, as a stack overflow would, and books the others.</summary>
internal static class PoisonReceiver
{
    public const string Argument = "poison-receiver";

    public static async Task RunAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        string poison = builder.Configuration["Poison"]!;
        string ledger = builder.Configuration["Ledger:File"]!;
        var gate = new Lock();

        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["demo"] = "a-secret-for-the-demo-alone")
            .AddHandler<VoucherPublished>(async (_, webhook, cancellationToken) =>
            {
                if (webhook.Id == poison)
                {
                    Environment.FailFast("This is what the webhook does to whoever handles it.");
                }

                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);

                // One line at a time: files that are opened at once are appended to at one place, and a line is lost.
                lock (gate)
                {
                    File.AppendAllText(ledger, $"{webhook.Id}\n");
                }
            })
            .UsePostgreSqlInbox(builder.Configuration["Postgres"]!, options =>
            {
                options.ApplicationName = "poison";
                options.MaxConcurrency = 8;
                options.RetryDelays = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)];
            });
        WebApplication app = builder.Build();
        app.MapVoucherifyWebhooks("/webhooks/voucherify");
        app.MapGet("/inbox", app.Services.GetRequiredService<IDurableWebhookInbox>().GetStatusAsync);
        await app.RunAsync();
    }
}
