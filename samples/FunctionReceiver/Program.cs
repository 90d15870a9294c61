using FunctionReceiver;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events;

FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);

builder.ConfigureFunctionsWebApplication();
builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection("Voucherify:Webhooks"))
    .AddHandler<VoucherPublished, GreetCustomer>();

builder.Build().Run();
