using System.Text.Json;
using Newtonsoft.Json;
using Voucherify.Events.Models;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Voucherify.Events.Tests;

/// <summary>Nothing is lost under the options that queues, caches and job stores have: those of System.Text.Json and of Newtonsoft.Json by default.</summary>
public sealed class DefaultSerializerTests
{
    private const string Surprises = """
        {"voucher":{"code":7,"redemption":{"quantity":"many"},"metadata":{"a":1.10,"A":["\u00e9",null]}},"new":[1e400]}
        """;

    private static readonly Dictionary<string, Func<object, Type, object?>> s_serializers = new()
    {
        ["System.Text.Json"] = static (value, type) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type),
        ["System.Text.Json for the web"] = static (value, type) =>
            JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type, JsonSerializerOptions.Web), type, JsonSerializerOptions.Web),
        ["Newtonsoft.Json"] = static (value, type) => JsonConvert.DeserializeObject(JsonConvert.SerializeObject(value), type),
    };

    public static TheoryData<string> EventTypeNames => [.. EventTypes.All];

    public static TheoryData<string> Serializers => new(s_serializers.Keys);

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void A_webhook_comes_back(string eventType)
    {
        WebhookEvent webhook = Records.Sample(eventType);

        ThereAndBack(webhook, typeof(WebhookEvent)).Should().AllBe(Graph.Render(webhook));
    }

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void An_event_comes_back(string eventType)
    {
        WebhookEventData data = Records.Sample(eventType).Data;

        ThereAndBack(data, data.GetType()).Should().AllBe(Graph.Render(data));
    }

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void An_event_that_is_declared_as_one_of_its_family_or_as_any_event_comes_back(string eventType)
    {
        WebhookEventData data = Records.Sample(eventType).Data;

        for (Type type = data.GetType().BaseType!; type != typeof(object); type = type.BaseType!)
        {
            ThereAndBack(data, type).Should().AllBe(Graph.Render(data));
        }
    }

    [Fact]
    public void An_event_of_another_family_is_refused()
    {
        Action read = () => JsonSerializer.Deserialize<RedemptionEvent>(JsonSerializer.Serialize<WebhookEventData>(new VoucherPublished()));

        read.Should().Throw<JsonException>().WithMessage("*VoucherPublished*RedemptionEvent*");
    }

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void Every_object_of_an_event_comes_back(string eventType)
    {
        foreach (object record in Records.Within(Records.Sample(eventType).Data).Where(record => record is not WebhookEventData))
        {
            ThereAndBack(record, record.GetType()).Should().AllBe(Graph.Render(record));
        }
    }

    [Theory]
    [InlineData("""{"id":"whs_1","type":"voucher.invented","data":{"a":1.10},"event":{"type":"voucher.invented"}}""")]
    [InlineData("""{"id":"whs_1","type":"voucher.published","data":[1],"event":{"type":"voucher.published"}}""")]
    [InlineData("""{"id":"whs_1","type":"voucher.published","data":{},"source":{"object":"distribution"}}""")]
    [InlineData("""{"id":"whs_1","type":"Hello","data":{"voucher":{"code":"A"}},"event":{"type":"voucher.gift.balance_aded","created_at":7}}""")]
    [InlineData("""{"id":"whs_1","created_at":"yesterday","data":null,"event":{"type":"customer.created"}}""")]
    public void A_webhook_with_surprises_comes_back(string body)
    {
        WebhookEvent webhook = Bodies.Read(body);

        ThereAndBack(webhook, typeof(WebhookEvent)).Should().AllBe(Graph.Render(webhook));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Raw_data_come_back_byte_for_byte(string serializer)
    {
        const string Data = """{ "number": 1.10e2, "text": "\ud800\u00e9", "number": null }""";

        Back(Bodies.Read(Bodies.Of(Data)), serializer).RawData.GetRawText().Should().Be(Data);
    }

    [Fact]
    public void What_was_reported_comes_back()
    {
        WebhookEvent webhook = WebhookParser.ParseUnverified(Bodies.Utf8(Bodies.Of(Surprises)), new WebhookParserOptions { ReportUnmapped = true });

        webhook.Anomalies.Should().HaveCountGreaterThan(2);
        ThereAndBack(webhook, typeof(WebhookEvent)).Should().AllBe(Graph.Render(webhook));
    }

    [Fact]
    public void What_was_reported_comes_back_alone()
    {
        IReadOnlyList<WebhookAnomaly> anomalies = Bodies.Read(Bodies.Of(Surprises)).Anomalies;

        JsonSerializer.Deserialize<List<WebhookAnomaly>>(JsonSerializer.Serialize(anomalies)).Should().Equal(anomalies).And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void A_webhook_made_by_hand_comes_back(string serializer)
    {
        var webhook = new WebhookEvent { Id = "whs_1", EventType = "any", Data = new VoucherPublished { Voucher = new Voucher { Type = VoucherType.GiftVoucher } } };

        WebhookEvent back = Back(webhook, serializer);

        (back.Id, back.EventType, back.Type, back.Event).Should().Be(("whs_1", "any", null, null));
        back.Data.Should().Be(webhook.Data);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void What_holds_a_webhook_comes_back(string serializer)
    {
        var message = new Message { Webhook = Records.Sample(VoucherPublished.EventType), Type = VoucherType.LoyaltyCard, New = new OpenEnum<VoucherType>("NEW\"") };

        Graph.Render(Back(message, serializer)).Should().Be(Graph.Render(message));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void An_unknown_event_comes_back(string serializer)
    {
        var message = new Message { Data = new UnknownEvent { Json = Bodies.Json("""[1.10,{"a":null}]""") } };

        Graph.Render(Back(message, serializer)).Should().Be(Graph.Render(message));
    }

    [Fact]
    public void An_enumeration_is_its_text()
    {
        JsonSerializer.Serialize<OpenEnum<VoucherType>>(VoucherType.LoyaltyCard).Should().Be("\"LOYALTY_CARD\"");
        JsonConvert.SerializeObject((OpenEnum<VoucherType>)VoucherType.LoyaltyCard).Should().Be("\"LOYALTY_CARD\"");
    }

    [Fact]
    public void A_model_is_written_as_it_stands_in_a_webhook() =>
        JsonSerializer.Serialize(new Voucher { Code = "A", StartDate = DateTimeOffset.UnixEpoch, Type = VoucherType.LoyaltyCard })
            .Should().Be("""{"code":"A","type":"LOYALTY_CARD","start_date":"1970-01-01T00:00:00.000Z"}""");

    [Fact]
    public void A_webhook_is_written_as_Voucherify_sends_it() =>
        Graph.Render(Bodies.Read(JsonSerializer.Serialize(Bodies.Read(Bodies.Seed)))).Should().Be(Graph.Render(Bodies.Read(Bodies.Seed)));

    [Fact]
    public void A_body_that_was_received_is_not_read_unverified()
    {
        Action read = () => JsonSerializer.Deserialize<WebhookEvent>(Bodies.Seed);

        read.Should().Throw<JsonException>().WithMessage("*WebhookParser*");
    }

    [Theory]
    [InlineData("""{"event_type":"voucher.published"}""")]
    [InlineData("""{"event_type":7,"data":{}}""")]
    public void JSON_that_no_serialized_webhook_has_is_refused_as_JSON(string json)
    {
        Action read = () => JsonSerializer.Deserialize<WebhookEvent>(json);

        read.Should().Throw<JsonException>().WithMessage("*not a serialized WebhookEvent*");
    }

    [Fact]
    public void A_serialized_webhook_is_read_whatever_its_members_are()
    {
        const string Json = """{"event_type":"voucher.published","data":{},"id":1,"created_at":"yesterday","type":[],"project_id":{}}""";

        WebhookEvent webhook = JsonSerializer.Deserialize<WebhookEvent>(Json)!;

        (webhook.Id, webhook.CreatedAt, webhook.Type, webhook.ProjectId).Should().Be(("", null, null, null));
    }

    [Fact]
    public void Data_that_do_not_say_what_they_are_are_not_guessed()
    {
        Action read = () => JsonSerializer.Deserialize<WebhookEventData>("""{"voucher":{}}""");

        read.Should().Throw<JsonException>().WithMessage("*does not identify the event*");
    }

    private static IEnumerable<string> ThereAndBack(object value, Type type) =>
        s_serializers.Values.Select(run => Graph.Render(run(value, type)!));

    private static T Back<T>(T value, string serializer) => (T)s_serializers[serializer](value!, typeof(T))!;

    private sealed class Message
    {
        public WebhookEvent? Webhook { get; set; }

        public WebhookEventData? Data { get; set; }

        public OpenEnum<VoucherType> Type { get; set; }

        public OpenEnum<VoucherType>? New { get; set; }

        public OpenEnum<VoucherType> None { get; set; }
    }
}
