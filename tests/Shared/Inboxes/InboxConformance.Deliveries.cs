using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>What is promised of several receivers and tenants that share an inbox.</summary>
public abstract partial class InboxConformance
{
    [InboxFact]
    public async Task What_a_handler_may_know_of_a_delivery_survives_the_inbox()
    {
        var seen = new ConcurrentQueue<WebhookDelivery>();
        DateTimeOffset receivedAt = new(2026, 1, 31, 23, 59, 59, TimeSpan.Zero);
        await using InboxHost host = await StartTwoReceiversAsync(_ => { }, seen.Enqueue);

        await host.AcceptAsync(Of("whs_1", "outlet", "7", receivedAt));

        await UntilAsync(() => seen.Count == 1);
        seen.Single().Should().BeEquivalentTo(
            new WebhookDelivery { Receiver = "outlet", Tenant = "7", SecretLabel = "new", Attempt = 1, ReceivedAt = receivedAt });
    }

    [InboxFact]
    public async Task A_retry_tells_the_handler_which_attempt_it_is()
    {
        var seen = new ConcurrentQueue<int>();
        await using InboxHost host = await StartTwoReceiversAsync(_ => { }, delivery =>
        {
            seen.Enqueue(delivery.Attempt);

            if (delivery.Attempt < 3)
            {
                throw new TimeoutException();
            }
        });

        if (await IsInlineAsync(host))
        {
            return;
        }

        await host.AcceptAsync(Of("whs_1", "outlet"));

        await host.UntilSettledAsync();
        seen.Should().Equal(1, 2, 3);
    }

    [InboxFact]
    public async Task One_id_of_two_receivers_and_two_tenants_is_four_webhooks()
    {
        var shop = new ConcurrentQueue<string?>();
        var outlet = new ConcurrentQueue<string?>();
        await using InboxHost host = await StartTwoReceiversAsync(delivery => shop.Enqueue(delivery.Tenant), delivery => outlet.Enqueue(delivery.Tenant));

        await host.AcceptAsync(Of("whs_1", ""));
        await host.AcceptAsync(Of("whs_1", "outlet"));
        await host.AcceptAsync(Of("whs_1", "outlet", "7"));
        await host.AcceptAsync(Of("whs_1", "outlet", "8"));
        WebhookReceipt copy = await host.AcceptAsync(Of("whs_1", "outlet", "8"));

        await UntilAsync(() => shop.Count + outlet.Count == 4);
        copy.Should().Be(WebhookReceipt.Duplicate);
        shop.Should().Equal([null]);
        outlet.Should().BeEquivalentTo([null, "7", "8"]);
    }

    [InboxFact]
    public async Task A_dead_letter_tells_whose_it_is()
    {
        await using InboxHost host = await StartTwoReceiversAsync(_ => { }, _ => throw new TimeoutException(), options => options.RetryDelays = []);

        if (await IsInlineAsync(host))
        {
            return;
        }

        await host.AcceptAsync(Of("whs_1", "outlet", "7"));
        await host.UntilSettledAsync();

        DeadLetter dead = (await host.Durable.GetDeadLettersAsync(new DeadLetterQuery { Receiver = "outlet" })).Items.Single();
        (dead.Webhook.Receiver, dead.Webhook.Tenant, dead.Webhook.SecretLabel).Should().Be(("outlet", "7", "new"));
        (await host.Durable.GetDeadLettersAsync(new DeadLetterQuery { Receiver = "" })).Items.Should().BeEmpty();
    }

    private Task<InboxHost> StartTwoReceiversAsync(
        Action<WebhookDelivery> shop,
        Action<WebhookDelivery> outlet,
        Action<WebhookInboxOptions>? configure = null) => InboxHost.StartAsync(voucherify =>
        {
            UseInbox(voucherify, options =>
            {
                options.RetryDelays = [.. Enumerable.Repeat(TimeSpan.FromMilliseconds(20), 3)];
                configure?.Invoke(options);
            });
            Handle(voucherify, shop);
            Handle(voucherify.Services.AddVoucherifyWebhooks("outlet"), outlet);
        });

    private static void Handle(VoucherifyWebhooksBuilder voucherify, Action<WebhookDelivery> handle) =>
        voucherify.AddHandler<WebhookEventData, WebhookDelivery>((_, _, delivery, _) =>
        {
            handle(delivery);
            return Task.CompletedTask;
        });

    private static ReceivedWebhook Of(string id, string receiver, string? tenant = null, DateTimeOffset? receivedAt = null)
    {
        ReceivedWebhook webhook = InboxHost.Webhook(id);

        return new ReceivedWebhook
        {
            Id = id,
            EventType = webhook.EventType,
            Body = webhook.Body,
            ReceivedAt = receivedAt ?? webhook.ReceivedAt,
            Receiver = receiver,
            Tenant = tenant,
            SecretLabel = "new",
        };
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }
}
