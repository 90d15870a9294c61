using Voucherify.Events;
using WebhookReceiver;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection("Voucherify:Webhooks"))
    .AddHandler<VoucherPublished, ShowPublishedVoucher>();

if (builder.Environment.IsDevelopment())
{
    builder.Services.AddHostedService<Demo>();
}

WebApplication app = builder.Build();

// Voucherify cannot sign in: its signature authenticates it, also where the application requires users everywhere else.
app.MapVoucherifyWebhooks(Demo.Path).AllowAnonymous();

app.Run();
