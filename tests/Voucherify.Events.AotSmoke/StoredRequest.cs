using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.AotSmoke;

/// <summary>Stores a webhook in PostgreSQL, and handles it from there.</summary>
internal static class StoredRequest
{
    private const string Secret = "the secret of the smoke test";

    public static async Task CheckAsync(string connectionString)
    {
        var handled = new TaskCompletionSource<VoucherPublished>();

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Secret)
            .AddHandler<VoucherPublished>((data, _, _) =>
            {
                handled.TrySetResult(data);
                return Task.CompletedTask;
            })
            .UsePostgreSqlInbox(connectionString);

        using IHost host = builder.Build();
        await host.StartAsync();

        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        WebhookReception answer = await host.Services.GetRequiredService<WebhookReceiver>()
            .ReceiveAsync(body, WebhookSignature.Compute(body, Secret));
        VoucherPublished data = await handled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await host.StopAsync();

        if (answer.StatusCode != 202 || data.Voucher?.Code != SampleEvents.Create<VoucherPublished>().Voucher?.Code)
        {
            throw new InvalidOperationException($"The webhook was answered with {answer.StatusCode}.");
        }
    }
}
