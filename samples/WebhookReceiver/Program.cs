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

app.MapVoucherifyWebhooks(Demo.Path);

app.Run();
