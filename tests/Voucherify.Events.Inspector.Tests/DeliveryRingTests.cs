using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests;

public sealed class DeliveryRingTests
{
    [Fact]
    public async Task Many_small_ones_are_bounded_by_their_number()
    {
        var ring = new DeliveryRing(maxCount: 3, maxSize: long.MaxValue);

        for (int number = 1; number <= 5; number++)
        {
            ring.Add(await CreateAsync(number));
        }

        ring.All.Select(delivery => delivery.Number).Should().Equal(3, 4, 5);
        ring.Oldest.Should().Be(3);
    }

    [Fact]
    public async Task Few_large_ones_are_bounded_by_their_size()
    {
        Delivery one = await CreateAsync(1);
        var ring = new DeliveryRing(maxCount: 100, maxSize: 2 * one.Size);

        ring.Add(one);
        ring.Add(await CreateAsync(2));
        ring.Add(await CreateAsync(3));

        ring.All.Select(delivery => delivery.Number).Should().Equal(2, 3);
        ring.Size.Should().BeLessThanOrEqualTo(2 * one.Size);
    }

    [Fact]
    public async Task What_alone_is_larger_than_the_ring_is_not_kept()
    {
        var ring = new DeliveryRing(maxCount: 100, maxSize: 10);

        ring.Add(await CreateAsync(1));

        ring.Count.Should().Be(0);
        ring.Size.Should().Be(0);
    }

    private static async Task<Delivery> CreateAsync(long number)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        await app.Get<WebhookReceiver>().ReceiveAsync(body, WebhookSignature.Compute(body, InspectedApp.Secret));
        Delivery delivery = app.Get<DeliveryLog>().Find(1)!;
        delivery.Number = number;
        return delivery;
    }
}
