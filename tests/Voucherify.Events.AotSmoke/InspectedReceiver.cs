namespace Voucherify.Events.AotSmoke;

/// <summary>An application with the inspector, which runs until its input ends, for the tests that look at it in a browser.</summary>
internal static class InspectedReceiver
{
    public const string Argument = "inspected";

    public const string Path = "/webhooks/voucherify";

    /// <summary>The log says where the inspector is.</summary>
    public static async Task RunAsync(string secret)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
#if INSPECTOR
        builder.Services.AddVoucherifyInspector();
#endif
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = secret)
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask);

        await using WebApplication app = builder.Build();
        app.MapVoucherifyWebhooks(Path);
#if INSPECTOR
        app.MapVoucherifyInspector();
#endif
        await app.StartAsync();
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }
}
