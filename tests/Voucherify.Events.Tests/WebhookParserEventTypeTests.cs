namespace Voucherify.Events.Tests;

/// <summary>The event type alone is that of the whole webhook.</summary>
public sealed class WebhookParserEventTypeTests
{
    private static readonly WebhookParser s_parser = new(Bodies.Secret);

    public static TheoryData<string, string> Webhooks => new()
    {
        { Bodies.Seed, EventTypes.VoucherPublished },
        { Bodies.Of("{}"), EventTypes.VoucherPublished },
        { Bodies.Of("{}", "voucher.invented"), "voucher.invented" },
        { Bodies.Of("{}", "voucher.gift.balance_aded"), EventTypes.VoucherGiftBalanceAdded },
        { """{"id":"whs_1","type":"Voucher-redeemed","data":{},"event":{"type":"voucher.published"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"id":"evvou_1","type":"voucher.published","entity_id":"v_1"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"type":"voucher.deleted","type":"voucher.published"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"ty\u0070e":"voucher.published"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"ty\ud800":1,"type":"voucher.published"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"type":"voucher.published","i\u0064":"evvou_1"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{"type":"voucher\u002epublished"}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.gift.balance_aded","data":{}}""", EventTypes.VoucherGiftBalanceAdded },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":{}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":null}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":["type"]}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":{"type":null}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":{"type":""}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","type":"voucher.published","data":{},"event":{"type":{"type":"voucher.deleted"}}}""", EventTypes.VoucherPublished },
        { """{"id":"whs_1","data":{},"event":{}}""", "" },
        { """{"id":"whs_1","type":7,"data":{},"event":{}}""", "" },
        { """{"id":"whs_1","type":"","data":{}}""", "" },
    };

    public static TheoryData<string, WebhookFailure> Unreadable => new()
    {
        { "", WebhookFailure.MalformedJson },
        { "{", WebhookFailure.MalformedJson },
        { "nul", WebhookFailure.MalformedJson },
        { Bodies.Of("{}")[..^1], WebhookFailure.MalformedJson },
        { Bodies.Of("{}") + "}", WebhookFailure.MalformedJson },
        { """{"id":"whs_1","data":{},"event":{"type":"\x"}}""", WebhookFailure.MalformedJson },
        { """{"id":"whs_1","data":{},"type":"\x"}""", WebhookFailure.MalformedJson },
        { "[]", WebhookFailure.NotAnObject },
        { "{}", WebhookFailure.NotAnEnvelope },
        { """{"type":"voucher.published","data":{},"event":{"type":"voucher.published"}}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"event_1","object":"event","type":"voucher.published","data":{"object":{}}}""", WebhookFailure.UnsupportedVersion },
        { Bodies.Of(Bodies.Nested(WebhookParser.MaxDepth)), WebhookFailure.TooDeep },
    };

    [Theory]
    [MemberData(nameof(Webhooks))]
    public void The_event_type_alone_is_read(string body, string eventType) => Read(body).Should().Be((true, eventType, WebhookFailure.None));

    [Theory]
    [MemberData(nameof(Webhooks))]
    public void The_whole_webhook_has_the_same_event_type(string body, string eventType) => Bodies.Read(body).EventType.Should().Be(eventType);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Without_an_event_type_there_is_a_reason(string body, WebhookFailure reason) => Read(body).Should().Be((false, null, reason));

    [Theory]
    [InlineData("""{"a":01}""")]
    [InlineData("""{"a":}""")]
    [InlineData("{'a':1}")]
    public void The_data_are_not_looked_into(string data) => Read(Bodies.Of(data)).Should().Be((true, EventTypes.VoucherPublished, WebhookFailure.None));

    [Fact]
    public void The_type_of_the_envelope_is_not_looked_into_where_the_event_has_one() =>
        Read("""{"id":"whs_1","type":"\x","data":{},"event":{"type":"voucher.published"}}""").Should().Be((true, EventTypes.VoucherPublished, WebhookFailure.None));

    [Theory]
    [InlineData(null, WebhookFailure.SignatureMissing)]
    [InlineData("a17d", WebhookFailure.SignatureMalformed)]
    [InlineData("a17d2ac229d1ebbb5f10e839c7985c4818e5986eab297f7e5979196d4d7d3ed2", WebhookFailure.SignatureMismatch)]
    public void Without_a_signature_that_holds_there_is_no_event_type(string? signature, WebhookFailure reason) =>
        Read(Bodies.Utf8(Bodies.Seed), signature).Should().Be((false, null, reason));

    [Fact]
    public void Text_that_is_not_utf_8_has_no_event_type()
    {
        byte[] body = [.. Bodies.Utf8(Bodies.Of("{}")[..^1]), .. ",\"extra\":\""u8, 0xff, .. "\"}"u8];

        Read(body, WebhookSignature.Compute(body, Bodies.Secret)).Should().Be((false, null, WebhookFailure.MalformedJson));
    }

    private static (bool, string?, WebhookFailure) Read(string body) =>
        Read(Bodies.Utf8(body), WebhookSignature.Compute(Bodies.Utf8(body), Bodies.Secret));

    private static (bool, string?, WebhookFailure) Read(byte[] body, string? signature)
    {
        bool isRead = s_parser.TryReadEventType(body, signature, out string? eventType, out WebhookFailure failure);
        return (isRead, eventType, failure);
    }
}
