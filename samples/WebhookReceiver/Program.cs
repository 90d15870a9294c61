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

// Voucherify cannot sign in: its signature authenticates it, also where the application requires users everywhere else.
app.MapVoucherifyWebhooks(Demo.Path).AllowAnonymous();

// The page that shows what arrived. The log has the link, with a token.
if (app.Environment.IsDevelopment())
{
    app.MapVoucherifyInspector();
}

app.Run();
