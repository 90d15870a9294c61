using System.Text;
using System.Text.Json;
using Voucherify.Events.Models;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Testing.Tests;

public sealed class SampleEventsTests
{
    [Fact]
    public void There_is_a_sample_of_every_event() =>
        SampleEvents.EventTypes.Should().Equal(EventTypes.All);

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_body_is_the_sample_without_whitespace(string eventType)
    {
        string file = Directory.EnumerateFiles(Repository.Samples, $"{eventType}.json", SearchOption.AllDirectories).Single();
        byte[] body = SampleEvents.Body(eventType);

        JsonSerializer.Serialize(JsonElement.Parse(body)).Should().Be(JsonSerializer.Serialize(JsonElement.Parse(File.ReadAllText(file))));
        Encoding.UTF8.GetString(body).Should().NotContain("\n").And.NotContain("\\u0");
    }

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_webhook_is_that_of_its_event(string eventType)
    {
        WebhookEvent webhook = SampleEvents.Webhook(eventType);

        webhook.EventType.Should().Be(eventType);
        webhook.Data.Should().NotBeOfType<UnknownEvent>();
    }

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_webhook_around_the_data_of_a_sample_is_the_sample(string eventType)
    {
        WebhookEvent sample = SampleEvents.Webhook(eventType);

        Graph.Render(SampleEvents.Webhook(sample.Data).Data).Should().Be(Graph.Render(sample.Data));
        SampleEvents.Webhook(sample.Data).Id.Should().Be(sample.Id);
    }

    [Fact]
    public void A_sample_is_made_by_its_record()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>();

        published.Voucher!.Code.Should().Be("WHL-b8Xk3Qp1");
        SampleEvents.Webhook<VoucherPublished>().Data.Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void A_webhook_has_the_changes_that_were_made_to_its_data()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>() with { Customer = new Customer { Email = "jane@example.com" } };

        SampleEvents.Webhook(published).Data.Should().BeOfType<VoucherPublished>()
            .Which.Customer.Should().Be(new Customer { Email = "jane@example.com" });
    }

    [Fact]
    public void A_sample_is_the_same_each_time() =>
        SampleEvents.Body(VoucherPublished.EventType).Should().Equal(SampleEvents.Body(VoucherPublished.EventType));

    [Fact]
    public void A_sample_of_what_is_no_single_event_is_refused()
    {
        Action[] creations =
        [
            () => SampleEvents.Create<UnknownEvent>(),
            () => SampleEvents.Create<RedemptionEvent>(),
            () => SampleEvents.Webhook<WebhookEventData>(),
            () => SampleEvents.Webhook(new UnknownEvent()),
            () => SampleEvents.Body(new UnknownEvent()),
        ];

        creations.Should().AllSatisfy(create => create.Should().Throw<ArgumentException>().WithMessage("*is not the record of one event*"));
    }

    [Theory]
    [InlineData("voucher.vanished")]
    [InlineData("")]
    [InlineData("VOUCHER.PUBLISHED")]
    public void A_sample_of_an_unknown_event_is_refused(string eventType)
    {
        Action create = () => SampleEvents.Webhook(eventType);

        create.Should().Throw<ArgumentException>().WithParameterName(nameof(eventType));
    }
}
