using ScaledReceiver;
using Voucherify.Events;
using Voucherify.Events.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
ConfigurationManager configuration = builder.Configuration;

builder.Services.AddSingleton<Ledger>();
builder.Services.AddHealthChecks().AddVoucherifyWebhooks();

VoucherifyWebhooksBuilder voucherify = builder.Services.AddVoucherifyWebhooks(configuration.GetSection("Voucherify:Webhooks"));

if (configuration["Ledger:Table"] is null)
{
    voucherify.AddHandler<VoucherPublished, BookPublishedVoucher>();
}
else
{
    await BookInTransaction.CreateTableAsync(configuration["Postgres"]!);
    voucherify.AddHandler<VoucherPublished, BookInTransaction>();
}

// The handlers and the endpoint are the same for all inboxes.
switch (configuration["Inbox"])
{
    case "Inline":
        break;

    case "Sqlite":
        voucherify.UseSqliteInbox(configuration["Sqlite"]!);
        break;

    case "Postgres":
        voucherify.UsePostgreSqlInbox(configuration["Postgres"]!);
        break;

    case var other:
        throw new InvalidOperationException($"Inbox is '{other}'. Set it to Inline, Sqlite or Postgres.");
}

WebApplication app = builder.Build();

app.MapVoucherifyWebhooks("/webhooks/voucherify");
app.MapHealthChecks("/health");

if (app.Services.GetService<IDurableWebhookInbox>() is { } inbox)
{
    // Endpoints for operators. In your application, protect them with an authorization policy.
    app.MapGet("/inbox", inbox.GetStatusAsync);
    app.MapGet("/inbox/dead", async (CancellationToken cancellationToken) =>
        (await inbox.GetDeadLettersAsync(cancellationToken: cancellationToken)).Items.Select(dead => new { dead.Webhook.Id, dead.Attempts, dead.FailedAt }));
    app.MapPost("/inbox/dead/{id}/replay", async (string id, CancellationToken cancellationToken) =>
        await inbox.ReplayAsync(id, cancellationToken) ? Results.Accepted() : Results.NotFound());
}

app.Run();
