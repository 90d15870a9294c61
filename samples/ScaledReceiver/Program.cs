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

// The handlers are the same in all modes, and so is the endpoint.
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
        throw new InvalidOperationException($"Inbox is '{other}': Inline, Sqlite and Postgres can be configured.");
}

WebApplication app = builder.Build();

app.MapVoucherifyWebhooks("/webhooks/voucherify");
app.MapHealthChecks("/health");

if (app.Services.GetService<IDurableWebhookInbox>() is { } inbox)
{
    // What an operator wants to see. Keep it from the public in an application of yours.
    app.MapGet("/inbox", inbox.GetStatusAsync);
    app.MapGet("/inbox/dead", async (CancellationToken cancellationToken) =>
        (await inbox.GetDeadLettersAsync(cancellationToken: cancellationToken)).Items.Select(dead => new { dead.Webhook.Id, dead.Attempts, dead.FailedAt }));
    app.MapPost("/inbox/dead/{id}/replay", async (string id, CancellationToken cancellationToken) =>
        await inbox.ReplayAsync(id, cancellationToken) ? Results.Accepted() : Results.NotFound());
}

app.Run();
