using System.Text;
using System.Text.Json.Nodes;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>An application to which everything has happened that the page can show.</summary>
internal static class Scene
{
    /// <summary>Handlers that do what their names say.</summary>
    public static void AddHandlers(VoucherifyWebhooksBuilder webhooks) => webhooks
        .AddHandler<VoucherPublished, SendLoyaltyCard>()
        .AddHandler<RedemptionSucceeded, BookRedemption>()
        .AddHandler<RedemptionSucceeded, NotifyWarehouse>()
        .AddHandler<CustomerRewarded, SendLoyaltyCard>();

    public static async Task<InspectedApp> StartAsync()
    {
        InspectedApp app = await InspectedApp.StartAsync(AddHandlers);
        byte[] odd = Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook =>
        {
            webhook["data"]!["voucher"]!["loyalty_card"] = new JsonObject { ["points"] = "a lot", ["balance"] = 10 };
            webhook["data"]!["voucher"]!["tier_badge"] = "gold";
        });

        await app.DeliverAsync(CustomerCreated.EventType);
        await app.DeliverAsync(WebhookRequests.CreateWithoutSignature(InspectedApp.Path));
        await app.DeliverAsync(RedemptionSucceeded.EventType);
        await app.DeliverAsync(WebhookRequests.CreateWithWrongSignature(InspectedApp.Secret, InspectedApp.Path));
        await app.DeliverAsync(CampaignUpdated.EventType);
        await app.DeliverAsync(WebhookRequests.CreateWithUnknownEvent(InspectedApp.Secret, InspectedApp.Path));
        await app.DeliverAsync(Escaped(SampleEvents.CreateBody(CustomerRewarded.EventType)));
        await app.DeliverAsync(odd);
        await app.DeliverAsync(odd);
        return app;
    }

    public static byte[] Change(byte[] body, Action<JsonNode> change)
    {
        JsonNode webhook = JsonNode.Parse(body)!;
        change(webhook);
        return Encoding.UTF8.GetBytes(webhook.ToJsonString());
    }

    // Signed before it was read as JSON and written again, as a proxy does.
    private static HttpRequestMessage Escaped(byte[] body)
    {
        byte[] signed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("\"name\":\"", "\"name\":\"é ", StringComparison.Ordinal));
        HttpRequestMessage request = WebhookRequests.Create(signed, InspectedApp.Secret, InspectedApp.Path);
        string signature = request.Headers.GetValues(WebhookSignature.HeaderName).Single();
        request = WebhookRequests.Create(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(signed).Replace("é", "\\u00e9", StringComparison.Ordinal)), InspectedApp.Secret, InspectedApp.Path);
        request.Headers.Remove(WebhookSignature.HeaderName);
        request.Headers.Add(WebhookSignature.HeaderName, signature);
        return request;
    }

    internal sealed class SendLoyaltyCard : IWebhookHandler<VoucherPublished>, IWebhookHandler<CustomerRewarded>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.Delay(8, cancellationToken);

        public Task HandleAsync(CustomerRewarded data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.Delay(3, cancellationToken);
    }

    internal sealed class BookRedemption : IWebhookHandler<RedemptionSucceeded>
    {
        public Task HandleAsync(RedemptionSucceeded data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.Delay(5, cancellationToken);
    }

    internal sealed class NotifyWarehouse : IWebhookHandler<RedemptionSucceeded>
    {
        public async Task HandleAsync(RedemptionSucceeded data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            await Task.Delay(14, cancellationToken);
            throw new TimeoutException("The warehouse did not answer within 5 seconds.");
        }
    }
}
