using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing.Tests;

/// <summary>An application under test.</summary>
internal sealed class Shop(Action<VoucherifyWebhooksBuilder> configure, Action<IEndpointRouteBuilder>? map = null) : WebApplicationFactory<Shop>
{
    public const string Secret = "secret of the shop";

    protected override IHostBuilder CreateHostBuilder() => new HostBuilder().ConfigureWebHost(web => web
        .ConfigureServices(services =>
        {
            services.AddRouting();
            configure(services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Secret));
        })
        .Configure(app => app.UseRouting().UseEndpoints(map ?? (endpoints => endpoints.MapVoucherifyWebhooks("/hooks")))));

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseContentRoot(Path.GetTempPath());
}
