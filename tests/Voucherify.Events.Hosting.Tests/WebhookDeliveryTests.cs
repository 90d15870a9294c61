using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Hosting.Tests;

public sealed class WebhookDeliveryTests
{
    [Fact]
    public async Task A_handler_learns_what_it_is_given_the_webhook_for()
    {
        var seen = new Seen();
        await using var host = new Host(services => services
            .AddSingleton(seen)
            .AddVoucherifyWebhooks("outlet", options => options.Secrets["new"] = Host.Secret)
            .AddHandler<VoucherPublished, Handler>());

        await host.ReceiveAsync(Host.Body("whs_000"), receiver: "outlet");

        seen.Delivery.Should().BeEquivalentTo(
            new WebhookDelivery { Receiver = "outlet", SecretLabel = "new", Attempt = 1, IsTest = true },
            options => options.Excluding(delivery => delivery.ReceivedAt));
        seen.Delivery!.ReceivedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1)).And.BeExactly(seen.Delivery.ReceivedAt.ToUniversalTime());
        seen.Webhook!.Id.Should().Be("whs_000", "a service of a handler can ask for the webhook too");
    }

    [Fact]
    public async Task A_retry_says_which_attempt_it_is()
    {
        var seen = new Seen();
        await using var host = new Host(services => services
            .AddSingleton(seen)
            .AddVoucherifyWebhooks()
            .AddHandler<VoucherPublished, Handler>());

        await host.Get<IWebhookProcessor>().ProcessAsync(
            ReceivedWebhook.ParseUnverified(Host.Body(), tenant: "7"), new WebhookAttempt { Number = 3 }, CancellationToken.None);

        (seen.Delivery!.Attempt, seen.Delivery.Tenant).Should().Be((3, "7"));
    }

    [Fact]
    public async Task There_is_no_delivery_where_nothing_is_delivered()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks());
        using IServiceScope scope = host.Services.CreateScope();

        Action ask = () => scope.ServiceProvider.GetRequiredService<WebhookDelivery>();

        ask.Should().Throw<InvalidOperationException>().WithMessage("WebhookDelivery is not available in this scope*");
    }

    public sealed class Seen
    {
        public WebhookDelivery? Delivery { get; set; }

        public WebhookEvent? Webhook { get; set; }
    }

    private sealed class Handler(WebhookDelivery delivery, WebhookEvent webhook, Seen seen) : IWebhookHandler<VoucherPublished>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent given, CancellationToken cancellationToken)
        {
            (seen.Delivery, seen.Webhook) = (delivery, webhook);
            return Task.CompletedTask;
        }
    }
}
