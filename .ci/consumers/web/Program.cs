using Voucherify.Events;
using Voucherify.Events.Testing;

const string Secret = "the secret of a consumer";

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Configuration["Voucherify:Webhooks:Secrets:main"] = Secret;
builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection("Voucherify:Webhooks"))
    .AddHandler<VoucherPublished>((data, webhook, cancellationToken) =>
    {
        Console.WriteLine($"{webhook.EventType} {data.GetType().Name} {data.Voucher?.Code} {data.Customer?.Email}");
        return Task.CompletedTask;
    });

await using WebApplication app = builder.Build();
app.MapVoucherifyWebhooks("/webhooks/voucherify");
await app.StartAsync();

VoucherPublished published = SampleEvents.Create<VoucherPublished>();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
using HttpResponseMessage response = await client.SendAsync(
    WebhookRequests.Create(published with { Voucher = published.Voucher! with { Code = "CONSUMED" } }, Secret));

Console.WriteLine($"{(int)response.StatusCode} on .NET {Environment.Version.Major}");
