using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class WebhookEventTests
{
    private static readonly WebhookEvent s_seed = Bodies.Read(Bodies.Seed);

    public static TheoryData<string, string> Aliases => new()
    {
        { "campaign.vouchers.aded", EventTypes.CampaignVouchersAdded },
        { "customer.entered.segment", EventTypes.CustomerSegmentEntered },
        { "customer.redemption.rollback.succceeded", EventTypes.CustomerRedemptionRollbackSucceeded },
        { "customer.redemption.succceeded", EventTypes.CustomerRedemptionSucceeded },
        { "customer.segment_entered", EventTypes.CustomerSegmentEntered },
        { "loyalty_card.pending_points.updated", EventTypes.CustomerVoucherLoyaltyCardPendingPointsUpdated },
        { "voucher.gift.balance_aded", EventTypes.VoucherGiftBalanceAdded },
        { "voucher.loyalty_card.pending_points.aded", EventTypes.VoucherLoyaltyCardPendingPointsAdded },
        { "voucher.loyalty_card.points_aded", EventTypes.VoucherLoyaltyCardPointsAdded },
    };

    public static TheoryData<string> NotObjects => new()
    {
        "null",
        "\"text\"",
        "\"\"",
        "[]",
        """[{"voucher":{}}]""",
        "12.50",
        "true",
        "false",
    };

    [Fact]
    public void The_id_is_that_of_the_delivery() => s_seed.Id.Should().Be("whs_0f1a2b3c4d5e6f7081");

    [Theory]
    [InlineData("""{"event_source":{"channel":"API"},"type":"voucher.published"}""")]
    [InlineData("""{"categories":[{}],"type":"voucher.published","id":"evvou_1"}""")]
    public void The_type_of_the_event_may_stand_behind_anything(string details) =>
        Bodies.Read($$"""{"id":"whs_1","type":"free text","data":{},"event":{{details}}}""").Data.Should().BeOfType<VoucherPublished>();

    [Fact]
    public void The_project_is_read() => s_seed.ProjectId.Should().Be("proj_8fYq2LkTmNwA");

    [Fact]
    public void The_time_of_the_delivery_is_read() =>
        s_seed.CreatedAt.Should().Be(new DateTimeOffset(2024, 1, 18, 15, 19, 26, 712, TimeSpan.Zero));

    [Fact]
    public void The_type_is_read_as_sent() => s_seed.Type.Should().Be("voucher.published");

    [Fact]
    public void The_event_type_is_read() => s_seed.EventType.Should().Be(EventTypes.VoucherPublished);

    [Fact]
    public void The_source_is_read() => s_seed.Source.Should().Be(new WebhookSource
    {
        Id = "wh_9c8b7a6f5e4d3c2b1a",
        Object = WebhookSourceObject.Webhook,
        TargetUrl = "https://shop.example.com/webhooks/voucherify",
    });

    [Fact]
    public void The_event_is_read() => s_seed.Event.Should().Be(new EventDetails
    {
        Id = "evvou_1d2c3b4a5f6e7d8c9b",
        Type = "voucher.published",
        CreatedAt = new DateTimeOffset(2024, 1, 18, 15, 19, 26, 595, TimeSpan.Zero),
        EntityId = "v_hjQhSsitD6lAATASbRV1Ef7dUCjpy0iw",
        GroupId = "v-1d2c3b4a5f6e7d8c9c",
        EventSource = new EventSource { Channel = EventChannel.Internal },
    });

    [Fact]
    public void The_data_is_the_record_of_the_event() => s_seed.Data.Should().BeOfType<VoucherPublished>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_order_of_the_members_does_not_matter(int turn)
    {
        JsonProperty[] members = [.. Bodies.Json(Bodies.Seed).EnumerateObject()];
        var turned = new JsonObject([.. members[turn..].Concat(members[..turn]).Select(Copy)]);

        RenderWithoutRawData(Bodies.Read(turned.ToJsonString())).Should().Be(RenderWithoutRawData(s_seed));
    }

    [Fact]
    public void The_members_may_come_backwards_at_every_level() =>
        RenderWithoutRawData(Bodies.Read(Reversed(JsonNode.Parse(Bodies.Seed)!).ToJsonString())).Should().Be(RenderWithoutRawData(s_seed));

    [Fact]
    public void The_event_may_stand_before_the_data() =>
        Bodies.Read("""{"event":{"type":"voucher.published"},"data":{"voucher":{"code":"ABC"}},"id":"whs_1"}""")
            .Data.Should().BeOfType<VoucherPublished>().Which.Voucher!.Code.Should().Be("ABC");

    [Theory]
    [InlineData("Voucher-redeemed")]
    [InlineData("")]
    [InlineData("voucher.deleted")]
    public void A_distribution_is_named_by_its_event_and_not_by_what_a_user_typed(string type)
    {
        WebhookEvent webhook = Bodies.Read(
            $$$"""{"id":"whs_1","type":"{{{type}}}","data":{},"source":{"object":"distribution"},"event":{"type":"voucher.published"}}""");

        (webhook.EventType, webhook.Type).Should().Be((EventTypes.VoucherPublished, type));
    }

    [Theory]
    [InlineData("Voucher-redeemed")]
    [InlineData("")]
    [InlineData("voucher.deleted")]
    public void The_data_of_a_distribution_is_the_record_of_its_event(string type) =>
        Bodies.Read($$$"""{"id":"whs_1","type":"{{{type}}}","data":{},"source":{"object":"distribution"},"event":{"type":"voucher.published"}}""")
            .Data.Should().BeOfType<VoucherPublished>();

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("[]")]
    [InlineData("\"voucher.deleted\"")]
    public void An_event_without_a_type_is_named_by_the_type_of_the_envelope(string details) =>
        Bodies.Read($$"""{"id":"whs_1","type":"voucher.published","data":{},"event":{{details}}}""")
            .EventType.Should().Be(EventTypes.VoucherPublished);

    [Fact]
    public void The_type_of_a_project_webhook_names_the_record() =>
        Bodies.Read("""{"id":"whs_1","type":"voucher.published","data":{},"source":{"object":"webhook"}}""")
            .Data.Should().BeOfType<VoucherPublished>();

    [Theory]
    [InlineData("""{"object":"distribution"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"webhook\"")]
    public void The_type_of_anything_else_names_no_record(string source) =>
        Bodies.Read($$"""{"id":"whs_1","type":"voucher.published","data":{},"source":{{source}}}""")
            .Data.Should().BeOfType<UnknownEvent>();

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Another_spelling_of_an_event_gives_its_event_type(string alias, string eventType) =>
        Bodies.Read(Bodies.Of("{}", alias)).EventType.Should().Be(eventType);

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Another_spelling_of_an_event_gives_its_record(string alias, string eventType) =>
        Bodies.ReadData("{}", alias).Should().BeOfType(Bodies.ReadData("{}", eventType).GetType())
            .And.NotBeOfType<UnknownEvent>();

    [Fact]
    public void Another_spelling_in_the_type_of_the_envelope_is_resolved_too() =>
        Bodies.Read("""{"id":"whs_1","type":"voucher.gift.balance_aded","data":{},"source":{"object":"webhook"}}""")
            .EventType.Should().Be(EventTypes.VoucherGiftBalanceAdded);

    [Fact]
    public void Another_spelling_is_kept_where_it_was_sent() =>
        Bodies.Read(Bodies.Of("{}", "voucher.gift.balance_aded")).Event!.Type.Should().Be("voucher.gift.balance_aded");

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("VOUCHER.PUBLISHED")]
    [InlineData("voucher.published ")]
    public void The_data_of_an_unknown_event_is_kept_as_it_is(string eventType) =>
        Bodies.ReadData("""{"voucher":{"code":"ABC"}}""", eventType)
            .Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be("""{"voucher":{"code":"ABC"}}""");

    [Fact]
    public void An_unknown_event_keeps_its_name() =>
        Bodies.Read(Bodies.Of("{}", "voucher.invented")).EventType.Should().Be("voucher.invented");

    [Fact]
    public void An_unknown_event_is_no_error() =>
        Bodies.ReadData("""{"voucher":{}}""", "voucher.invented").Should().BeOfType<UnknownEvent>();

    [Theory]
    [InlineData("""{"id":"whs_1","data":{},"event":{}}""")]
    [InlineData("""{"id":"whs_1","data":{},"type":""}""")]
    public void An_event_that_is_named_nowhere_has_an_empty_event_type(string body) =>
        Bodies.Read(body).EventType.Should().BeEmpty();

    [Fact]
    public void A_missing_entity_is_null() =>
        Bodies.Read(Without("event", "entity_id")).Event!.EntityId.Should().BeNull();

    [Fact]
    public void A_missing_entity_leaves_the_rest_of_the_event() =>
        Bodies.Read(Without("event", "entity_id")).Event.Should().Be(s_seed.Event! with { EntityId = null });

    [Fact]
    public void A_missing_event_is_null() => Bodies.Read(Without("event")).Event.Should().BeNull();

    [Fact]
    public void A_missing_event_of_a_project_webhook_leaves_the_data() =>
        Graph.Render(Bodies.Read(Without("event")).Data).Should().Be(Graph.Render(s_seed.Data));

    [Fact]
    public void A_missing_source_is_null() => Bodies.Read(Without("source")).Source.Should().BeNull();

    [Fact]
    public void A_missing_project_is_null() => Bodies.Read(Without("project_id")).ProjectId.Should().BeNull();

    [Fact]
    public void A_missing_time_is_null() => Bodies.Read(Without("created_at")).CreatedAt.Should().BeNull();

    [Fact]
    public void A_missing_type_is_null() => Bodies.Read(Without("type")).Type.Should().BeNull();

    [Theory]
    [InlineData("source")]
    [InlineData("project_id")]
    [InlineData("created_at")]
    [InlineData("type")]
    [InlineData("event")]
    public void A_missing_part_of_the_envelope_leaves_the_data(string member) =>
        Graph.Render(Bodies.Read(Without(member)).Data).Should().Be(Graph.Render(s_seed.Data));

    [Theory]
    [InlineData("\"wh_1\"")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    public void A_source_of_the_wrong_kind_is_null(string source) =>
        Bodies.Read(With("source", source)).Source.Should().BeNull();

    [Theory]
    [InlineData("\"evvou_1\"")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"voucher.published\"}]")]
    [InlineData("7")]
    [InlineData("null")]
    public void An_event_of_the_wrong_kind_is_null(string details) =>
        Bodies.Read(With("event", details)).Event.Should().BeNull();

    [Fact]
    public void An_event_that_cannot_be_read_still_names_the_record() =>
        Bodies.Read("""{"id":"whs_1","data":{},"event":{"id":7,"type":"voucher.published"}}""").Data.Should().BeOfType<VoucherPublished>();

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("\"2024-02-30T00:00:00Z\"")]
    [InlineData("\"9999-12-31T23:59:59.9999999-14:00\"")]
    [InlineData("\"\\ud8002024-01-18T15:19:26.595Z\"")]
    [InlineData("1705591166712")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_time_that_is_none_is_null(string time) =>
        Bodies.Read(With("created_at", time)).CreatedAt.Should().BeNull();

    [Theory]
    [InlineData("\"2024-01-18T15:19:26.712345Z\"", 7123450)]
    [InlineData("\"2024-01-18T15:19:26Z\"", 0)]
    [InlineData("\"2024-01-18T15:19:26.712\"", 7120000)]
    [InlineData("\"2024-01-18T17:19:26.712+02:00\"", 7120000)]
    [InlineData("\"2024-01-18T15:19:26.712\\u005a\"", 7120000)]
    public void A_time_is_read_with_its_fraction(string time, int ticks) =>
        Bodies.Read(With("created_at", time)).CreatedAt
            .Should().Be(new DateTimeOffset(2024, 1, 18, 15, 19, 26, TimeSpan.Zero).AddTicks(ticks));

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\\ud800\"")]
    public void A_project_that_is_no_text_is_null(string project) =>
        Bodies.Read(With("project_id", project)).ProjectId.Should().BeNull();

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\\ud800\"")]
    public void A_type_that_is_no_text_is_null(string type) =>
        Bodies.Read(With("type", type)).Type.Should().BeNull();

    [Theory]
    [InlineData("""{"\ud800":1,"id":"whs_1","data":{},"event":{"type":"voucher.published"}}""")]
    [InlineData("""{"id":"whs_1","data":{},"da\ud800":{},"event":{"type":"voucher.published"}}""")]
    [InlineData("""{"id":"whs_1","data":{},"event":{"\udfff":1,"type":"voucher.published"}}""")]
    [InlineData("""{"id":"whs_1","data":{},"event":{"ty\ud800":1,"type":"voucher.published"}}""")]
    public void A_member_whose_name_cannot_be_decoded_is_unknown_like_any_other(string body)
    {
        Func<string> read = () => Bodies.Read(body).EventType;

        read.Should().NotThrow().Which.Should().Be(EventTypes.VoucherPublished);
    }

    [Fact]
    public void A_name_in_the_envelope_may_be_written_with_escapes() =>
        Bodies.Read("""{"\u0069d":"whs_1","d\u0061ta":{"voucher":{}},"\u0065vent":{"ty\u0070e":"voucher.published"},"project\u005fid":"proj_1"}""")
            .Should().BeEquivalentTo(new { Id = "whs_1", EventType = EventTypes.VoucherPublished, ProjectId = "proj_1", Data = new VoucherPublished { Voucher = new Voucher() } });

    [Theory]
    [InlineData("""{"\ud800":1,"voucher":{"code":"ABC"}}""")]
    [InlineData("""{"vo\ud800":1,"voucher":{"code":"ABC"}}""")]
    [InlineData("""{"voucher":{"code":"ABC","\ud800":1}}""")]
    [InlineData("""{"voucher":{"metadata":{"\ud800":1},"code":"ABC"}}""")]
    public void A_name_in_the_data_that_cannot_be_decoded_costs_nothing_else(string data) =>
        Bodies.ReadData(data).Should().BeOfType<VoucherPublished>().Which.Voucher!.Code.Should().Be("ABC");

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"vou\ud800":1}""")]
    public void Data_with_nothing_but_names_that_cannot_be_decoded_is_kept_as_it_is(string data) =>
        Bodies.ReadData(data).Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be(data);

    [Theory]
    [InlineData("""{"voucher":{"id":"v_1","code":"\ud800"}}""")]
    [InlineData("""{"voucher":{"id":"v_1","code":"AB\uDFFFC"}}""")]
    [InlineData("""{"voucher":{"code":"\ud800\ud800","id":"v_1"}}""")]
    public void A_text_in_the_data_that_cannot_be_decoded_is_left_out(string data) =>
        Bodies.ReadData(data).Should().BeOfType<VoucherPublished>().Which.Voucher.Should().Be(new Voucher { Id = "v_1" });

    [Theory]
    [InlineData("""{"voucher":{"code":"\ud83c\udf81"}}""", "🎁")]
    [InlineData("""{"voucher":{"id":"\ud800","code":"\uD83C\uDF81"}}""", "🎁")]
    [InlineData("""{"voucher":{"id":"\ud800","code":"\\ud800"}}""", "\\ud800")]
    public void A_text_that_can_be_decoded_is_not_left_out(string data, string code) =>
        Bodies.ReadData(data).As<VoucherPublished>().Voucher!.Code.Should().Be(code);

    [Fact]
    public void An_element_that_cannot_be_decoded_is_left_out() =>
        Bodies.ReadData("""{"publication":{"vouchers_id":["v_1","\ud800","v_2"]}}""")
            .As<VoucherPublished>().Publication!.VouchersId.Should().Equal("v_1", "v_2");

    [Fact]
    public void Metadata_that_cannot_be_decoded_are_left_out() =>
        Bodies.ReadData("""{"voucher":{"metadata":{"a":1,"b":"\ud800","\ud800":2,"c":["\ud800",3]}}}""")
            .As<VoucherPublished>().Voucher!.Metadata.Select(pair => $"{pair.Key}={pair.Value.GetRawText()}").Should().Equal("a=1", "c=[3]");

    [Fact]
    public void What_metadata_hold_under_a_name_that_cannot_be_decoded_is_left_out() =>
        Bodies.ReadData("""{"voucher":{"metadata":{"\ud800":{"a":1},"b":2}}}""")
            .As<VoucherPublished>().Voucher!.Metadata.Select(pair => $"{pair.Key}={pair.Value.GetRawText()}").Should().Equal("b=2");

    [Fact]
    public void Metadata_are_a_dictionary()
    {
        IReadOnlyDictionary<string, JsonElement> metadata =
            Bodies.ReadData("""{"voucher":{"metadata":{"a":1,"b":2,"a":3}}}""").As<VoucherPublished>().Voucher!.Metadata;

        metadata.Should().HaveCount(2);
        metadata.Keys.Should().Equal("a", "b");
        metadata.Values.Select(value => value.GetInt32()).Should().Equal(3, 2);
        metadata.ContainsKey("b").Should().BeTrue();
        metadata.ContainsKey("B").Should().BeFalse();
        metadata.TryGetValue("a", out JsonElement last).Should().BeTrue();
        last.GetInt32().Should().Be(3);
        ((IEnumerable)metadata).Cast<KeyValuePair<string, JsonElement>>().Select(pair => pair.Key).Should().Equal("a", "b");
    }

    [Fact]
    public void What_is_left_out_leaves_numbers_as_they_were_sent() =>
        Bodies.ReadData("""{"voucher":{"code":"\ud800","metadata":{"n":[1.50,1e2,12345678901234567890,true,null]}}}""")
            .As<VoucherPublished>().Voucher!.Metadata["n"].GetRawText().Should().Be("[1.50,1e2,12345678901234567890,true,null]");

    [Fact]
    public void What_is_left_out_is_in_the_raw_data() =>
        Bodies.Read(Bodies.Of("""{"voucher":{"code":"\ud800"}}""")).RawData.GetRawText().Should().Be("""{"voucher":{"code":"\ud800"}}""");

    [Fact]
    public void A_text_in_the_event_that_cannot_be_decoded_is_left_out() =>
        Bodies.Read("""{"id":"whs_1","data":{},"event":{"id":"\ud800","type":"voucher.published","group_id":"v-1"}}""")
            .Event.Should().Be(new EventDetails { Type = "voucher.published", GroupId = "v-1" });

    [Fact]
    public void A_text_in_the_source_that_cannot_be_decoded_is_left_out() =>
        Bodies.Read(With("source", """{"id":"wh_1","target_url":"\ud800"}""")).Source.Should().Be(new WebhookSource { Id = "wh_1" });

    [Fact]
    public void Raw_data_is_the_data_as_sent() =>
        s_seed.RawData.GetRawText().Should().Be(Bodies.SeedData.GetRawText());

    [Theory]
    [MemberData(nameof(NotObjects))]
    [InlineData("""{ "a" : 1.0 , "b" : "\u00e9" }""")]
    public void Raw_data_is_the_data_whatever_it_is(string data) =>
        Bodies.Read(Bodies.Of(data)).RawData.GetRawText().Should().Be(data);

    [Fact]
    public void Raw_data_of_a_webhook_made_by_hand_is_undefined() =>
        new WebhookEvent { Id = "whs_1", EventType = EventTypes.VoucherPublished, Data = new VoucherPublished() }
            .RawData.ValueKind.Should().Be(JsonValueKind.Undefined);

    [Fact]
    public void As_text_it_holds_the_event_type_and_the_id_alone() =>
        s_seed.ToString().Should().Be("voucher.published whs_0f1a2b3c4d5e6f7081");

    [Fact]
    public void Of_two_ids_the_last_one_counts() =>
        Bodies.Read("""{"id":"whs_1","data":{},"id":"whs_2","type":"t"}""").Id.Should().Be("whs_2");

    [Fact]
    public void Of_two_times_the_last_one_counts() =>
        Bodies.Read("""{"id":"whs_1","created_at":"2024-01-18T15:19:26Z","created_at":null,"data":{},"type":"t"}""").CreatedAt.Should().BeNull();

    [Fact]
    public void Of_two_data_the_last_one_counts() =>
        Bodies.Read("""{"id":"whs_1","data":{"voucher":{}},"data":{"customer":{}},"event":{"type":"voucher.published"}}""")
            .Data.Should().BeOfType<VoucherPublished>().Which.Voucher.Should().BeNull();

    [Fact]
    public void Of_two_data_the_last_one_is_the_raw_data() =>
        Bodies.Read("""{"id":"whs_1","data":{"voucher":{}},"data":{"customer":{}},"event":{"type":"voucher.published"}}""")
            .RawData.GetRawText().Should().Be("""{"customer":{}}""");

    [Fact]
    public void Of_two_events_the_last_one_counts() =>
        Bodies.Read("""{"id":"whs_1","event":{"type":"voucher.deleted"},"data":{},"event":{"type":"voucher.published"}}""")
            .EventType.Should().Be(EventTypes.VoucherPublished);

    [Fact]
    public void Of_two_types_in_an_event_the_last_one_counts() =>
        Bodies.Read("""{"id":"whs_1","data":{},"event":{"type":"voucher.deleted","type":"voucher.published"}}""")
            .EventType.Should().Be(EventTypes.VoucherPublished);

    [Fact]
    public void Of_two_members_of_the_data_the_last_one_counts() =>
        Bodies.ReadData("""{"voucher":{"code":"A"},"voucher":{"code":"B"}}""")
            .Should().BeOfType<VoucherPublished>().Which.Voucher!.Code.Should().Be("B");

    [Theory]
    [MemberData(nameof(NotObjects))]
    public void Data_that_is_no_object_is_kept_as_it_is(string data) =>
        Bodies.ReadData(data).Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be(data);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \n }")]
    public void Empty_data_is_an_empty_record(string data) =>
        Bodies.ReadData(data).Should().Be(new VoucherPublished());

    [Fact]
    public void Data_in_which_nothing_is_recognised_is_kept_as_it_is() =>
        Bodies.ReadData("""{"To":"a@example.com","Voucher":{}}""")
            .Should().BeOfType<UnknownEvent>().Which.Json.GetRawText().Should().Be("""{"To":"a@example.com","Voucher":{}}""");

    [Theory]
    [InlineData("""{"voucher":null}""")]
    [InlineData("""{"To":"a@example.com","voucher":{}}""")]
    [InlineData("""{"To":{"voucher":1},"Subject":[{}],"created_at":null}""")]
    public void One_recognised_member_is_enough_for_the_record(string data) =>
        Bodies.ReadData(data).Should().BeOfType<VoucherPublished>();

    private static string Without(string member, string? inner = null)
    {
        JsonObject body = JsonNode.Parse(Bodies.Seed)!.AsObject();
        bool removed = inner is null ? body.Remove(member) : body[member]!.AsObject().Remove(inner);

        removed.Should().BeTrue();
        return body.ToJsonString();
    }

    // As text: the value may be one that a JsonNode refuses to hold.
    private static string With(string member, string value)
    {
        JsonObject body = JsonNode.Parse(Bodies.Seed)!.AsObject();
        body[member] = "(here)";
        return body.ToJsonString().Replace("\"(here)\"", value, StringComparison.Ordinal);
    }

    private static JsonNode Reversed(JsonNode node) => node is JsonObject members
        ? new JsonObject([.. members.Reverse().Select(member =>
            KeyValuePair.Create(member.Key, member.Value is null ? null : Reversed(member.Value)))])
        : node.DeepClone();

    private static KeyValuePair<string, JsonNode?> Copy(JsonProperty member) =>
        KeyValuePair.Create(member.Name, JsonNode.Parse(member.Value.GetRawText()));

    private static string RenderWithoutRawData(WebhookEvent webhook) => string.Concat(
        Graph.Render(webhook).Split('\n').Where(line => !line.TrimStart().StartsWith("RawData", StringComparison.Ordinal)));
}
