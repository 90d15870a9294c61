using System.Text;
using Voucherify.Events.Models;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Testing.Tests;

public sealed class WebhookRequestsTests
{
    public static TheoryData<string, WebhookFailure> BadRequests { get; } = new()
    {
        { nameof(WebhookRequests.CreateWithWrongSignature), WebhookFailure.SignatureMismatch },
        { nameof(WebhookRequests.CreateWithoutSignature), WebhookFailure.SignatureMissing },
        { nameof(WebhookRequests.CreateWithTruncatedBody), WebhookFailure.MalformedJson },
    };

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public async Task A_sample_arrives(string eventType)
    {
        WebhookEvent webhook = await Delivery.ReceiveAsync(WebhookRequests.Create(eventType, Delivery.Secret));

        webhook.EventType.Should().Be(eventType);
        Graph.Render(webhook.Data).Should().Be(Graph.Render(SampleEvents.CreateWebhook(eventType).Data));
    }

    [Theory]
    [MemberData(nameof(Delivery.EventTypes), MemberType = typeof(Delivery))]
    public async Task The_data_of_a_sample_arrives(string eventType)
    {
        WebhookEvent sample = SampleEvents.CreateWebhook(eventType);

        WebhookEvent webhook = await Delivery.ReceiveAsync(WebhookRequests.Create(sample.Data, Delivery.Secret));

        webhook.EventType.Should().Be(eventType);
        JsonDifference.Between(sample.RawData, webhook.RawData).Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_changed_arrives()
    {
        VoucherPublished published = SampleEvents.Create<VoucherPublished>();
        published = published with { Campaign = null, Voucher = published.Voucher! with { Code = "ÅÄÖ+1", Type = VoucherType.LoyaltyCard } };

        WebhookEvent webhook = await Delivery.ReceiveAsync(WebhookRequests.Create(published, Delivery.Secret));

        VoucherPublished received = webhook.Data.Should().BeOfType<VoucherPublished>().Which;
        received.Campaign.Should().BeNull();
        received.Voucher!.Code.Should().Be("ÅÄÖ+1");
        received.Voucher.Type.Known.Should().Be(VoucherType.LoyaltyCard);
        received.Customer!.Id.Should().Be(published.Customer!.Id);
    }

    [Fact]
    public async Task A_request_is_the_one_that_Voucherify_sends()
    {
        HttpRequestMessage request = WebhookRequests.Create(VoucherPublished.EventType, Delivery.Secret, "https://example.com/hooks");

        request.Method.Should().Be(HttpMethod.Post);
        request.RequestUri.Should().Be("https://example.com/hooks");
        request.Content!.Headers.ContentType!.ToString().Should().Be("application/json");

        (byte[] body, string? signature) = await Delivery.ReadAsync(request);
        signature.Should().Be(WebhookSignature.Compute(body, Delivery.Secret));
        Encoding.UTF8.GetString(body).Should().StartWith("{\"id\":\"whs_");
    }

    [Fact]
    public async Task Each_request_is_a_delivery_of_its_own()
    {
        WebhookEvent first = await Delivery.ReceiveAsync(WebhookRequests.Create(VoucherPublished.EventType, Delivery.Secret));
        WebhookEvent second = await Delivery.ReceiveAsync(WebhookRequests.Create(first.Data, Delivery.Secret));

        first.Id.Should().MatchRegex("^whs_[0-9a-f]{32}$").And.NotBe(second.Id);
        first.Event!.Id.Should().MatchRegex("^evvou_[0-9a-f]{32}$").And.NotBe(second.Event!.Id);
        first.Source.Should().NotBeNull().And.Be(second.Source);
    }

    [Fact]
    public async Task A_body_is_sent_as_it_is()
    {
        byte[] body = "{ \"to\": \"Jane\" }"u8.ToArray();

        (byte[] sent, string? signature) = await Delivery.ReadAsync(WebhookRequests.Create(body, Delivery.Secret));

        sent.Should().Equal(body);
        signature.Should().Be(WebhookSignature.Compute(body, Delivery.Secret));
    }

    [Theory]
    [MemberData(nameof(BadRequests))]
    public async Task A_bad_request_fails_for_its_reason(string name, WebhookFailure reason)
    {
        HttpRequestMessage request = name switch
        {
            nameof(WebhookRequests.CreateWithWrongSignature) => WebhookRequests.CreateWithWrongSignature(Delivery.Secret),
            nameof(WebhookRequests.CreateWithoutSignature) => WebhookRequests.CreateWithoutSignature(),
            _ => WebhookRequests.CreateWithTruncatedBody(Delivery.Secret),
        };

        Func<Task> receive = () => Delivery.ReceiveAsync(request);

        (await receive.Should().ThrowAsync<WebhookException>()).Which.Failure.Should().Be(reason);
    }

    [Fact]
    public async Task An_unknown_event_is_verified_and_unknown()
    {
        WebhookEvent webhook = await Delivery.ReceiveAsync(WebhookRequests.CreateWithUnknownEvent(Delivery.Secret));

        webhook.Data.Should().BeOfType<UnknownEvent>();
        EventTypes.IsKnown(webhook.EventType).Should().BeFalse();
    }

    [Fact]
    public void No_request_is_signed_without_a_secret()
    {
        Action sign = () => WebhookRequests.Create(VoucherPublished.EventType, "");

        sign.Should().Throw<ArgumentException>().WithParameterName("secret");
    }
}
