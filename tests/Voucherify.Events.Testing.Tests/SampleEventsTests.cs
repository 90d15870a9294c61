using System.Text;
using System.Text.Json.Nodes;
using Voucherify.Events.Models;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Testing.Tests;

public sealed class SampleEventsTests
{
    [Fact]
    public void There_is_a_sample_of_every_event() =>
        Directory.EnumerateFiles(Repository.Samples, "*.json", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(EventTypes.All);

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_body_is_the_sample_without_whitespace_and_with_ids_of_its_own(string eventType)
    {
        string file = Directory.EnumerateFiles(Repository.Samples, $"{eventType}.json", SearchOption.AllDirectories).Single();
        JsonNode sample = JsonNode.Parse(File.ReadAllText(file))!;
        byte[] body = SampleEvents.CreateBody(eventType);
        JsonNode created = JsonNode.Parse(body)!;

        (sample["id"], sample["event"]!["id"]) = (created["id"]!.DeepClone(), created["event"]!["id"]!.DeepClone());
        created.ToJsonString().Should().Be(sample.ToJsonString());
        Encoding.UTF8.GetString(body).Should().NotContain("\n").And.NotContain("\\u0");
    }

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_webhook_is_that_of_its_event(string eventType)
    {
        WebhookEvent webhook = SampleEvents.CreateWebhook(eventType);

        webhook.EventType.Should().Be(eventType);
        webhook.Data.Should().NotBeOfType<UnknownEvent>();
    }

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public void A_webhook_around_the_data_of_a_sample_is_the_sample(string eventType)
    {
        WebhookEvent sample = SampleEvents.CreateWebhook(eventType);

        Graph.Render(SampleEvents.CreateWebhook(sample.Data).Data).Should().Be(Graph.Render(sample.Data));
    }

    [Fact]
    public void A_sample_is_made_by_its_record()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>();

        published.Voucher!.Code.Should().Be("WHL-b8Xk3Qp1");
        SampleEvents.CreateWebhook<VoucherPublished>().Data.Should().BeOfType<VoucherPublished>();
    }

    [Fact]
    public void A_webhook_has_the_changes_that_were_made_to_its_data()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>() with { Customer = new Customer { Email = "jane@example.com" } };

        SampleEvents.CreateWebhook(published).Data.Should().BeOfType<VoucherPublished>()
            .Which.Customer.Should().Be(new Customer { Email = "jane@example.com" });
    }

    [Fact]
    public void The_data_of_a_sample_are_the_same_each_time() =>
        Graph.Render(SampleEvents.Create<VoucherPublished>()).Should().Be(Graph.Render(SampleEvents.Create<VoucherPublished>()));

    [Fact]
    public void Each_webhook_is_a_delivery_of_its_own()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>();

        SampleEvents.CreateWebhook(published).Id.Should().NotBe(SampleEvents.CreateWebhook(published).Id);
        SampleEvents.CreateBody(VoucherPublished.EventType).Should().NotEqual(SampleEvents.CreateBody(VoucherPublished.EventType));
    }

    [Fact]
    public void Json_in_the_place_of_an_event_type_is_refused_without_quoting_it()
    {
        Action create = () => SampleEvents.CreateBody("""{"email":"jane@example.com"}""");

        create.Should().Throw<ArgumentException>().WithMessage("*Pass the JSON as bytes*").Which.Message.Should().NotContain("jane");
    }

    [Fact]
    public void A_sample_of_what_is_no_single_event_is_refused()
    {
        Action[] creations =
        [
            () => SampleEvents.Create<UnknownEvent>(),
            () => SampleEvents.Create<RedemptionEvent>(),
            () => SampleEvents.CreateWebhook<WebhookEventData>(),
            () => SampleEvents.CreateWebhook(new UnknownEvent()),
            () => SampleEvents.CreateBody(new UnknownEvent()),
        ];

        creations.Should().AllSatisfy(create => create.Should().Throw<ArgumentException>().WithMessage("*is not the record of one event*"));
    }

    [Theory]
    [InlineData("voucher.vanished")]
    [InlineData("")]
    [InlineData("VOUCHER.PUBLISHED")]
    public void A_sample_of_an_unknown_event_is_refused(string eventType)
    {
        Action create = () => SampleEvents.CreateWebhook(eventType);

        create.Should().Throw<ArgumentException>().WithParameterName(nameof(eventType));
    }
}
