using Voucherify.Events;
using WebhookReceiver;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection("Voucherify:Webhooks"))
    .AddHandler<VoucherPublished, ShowPublishedVoucher>();

if (builder.Environment.IsDevelopment())
{
    builder.Services.AddHostedService<Demo>();
    builder.Services.AddVoucherifyInspector();
}

WebApplication app = builder.Build();

// Voucherify cannot sign in; the signature authenticates it. AllowAnonymous is required if the application has a fallback policy.
app.MapVoucherifyWebhooks(Demo.Path).AllowAnonymous();

// The page that shows the received webhooks. The log contains the link with a token.
if (app.Environment.IsDevelopment())
{
    app.MapVoucherifyInspector();
}

app.Run();
