using Voucherify.Events.Testing;

namespace Voucherify.Events.AotSmoke;

/// <summary>Sends one signed request to an application with the endpoint, on a real Kestrel.</summary>
internal static class AnsweredRequest
{
    private const string Secret = "the secret of the smoke test";

    public static async Task CheckAsync()
    {
        VoucherPublished? handled = null;

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Voucherify:Webhooks:Secrets:main"] = Secret;
        builder.Services.AddVoucherifyWebhooks(builder.Configuration.GetSection("Voucherify:Webhooks"))
            .AddHandler<VoucherPublished>((data, _, _) =>
            {
                handled = data;
                return Task.CompletedTask;
            });

        await using WebApplication app = builder.Build();
        app.MapVoucherifyWebhooks("/webhooks/voucherify");
        await app.StartAsync();

        VoucherPublished sent = SampleEvents.Create<VoucherPublished>();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using HttpResponseMessage answer = await client.SendAsync(WebhookRequests.Create(sent, Secret));
        using HttpResponseMessage refusal = await client.SendAsync(WebhookRequests.CreateWithWrongSignature(Secret));

        if ((int)answer.StatusCode != 200 || handled?.Voucher?.Code != sent.Voucher?.Code || (int)refusal.StatusCode != 401)
        {
            throw new InvalidOperationException($"The request was answered with {(int)answer.StatusCode}, a forged one with {(int)refusal.StatusCode}.");
        }
    }
}
