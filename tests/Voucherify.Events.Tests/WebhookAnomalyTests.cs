namespace Voucherify.Events.Tests;

/// <summary>No leaf can lose an event: what cannot be read is empty and named, and the rest is read.</summary>
public sealed class WebhookAnomalyTests
{
    [Theory]
    [InlineData("""{"voucher":{"redemption":{"quantity":"private"}}}""", "$.data.voucher.redemption.quantity", "a whole number", "text")]
    [InlineData("""{"voucher":{"redemption":{"quantity":1.5}}}""", "$.data.voucher.redemption.quantity", "a whole number", "a number")]
    [InlineData("""{"voucher":{"redemption":{"quantity":9223372036854775808}}}""", "$.data.voucher.redemption.quantity", "a whole number", "a number")]
    [InlineData("""{"voucher":{"discount":{"amount_off":1e400}}}""", "$.data.voucher.discount.amount_off", "a number", "a number")]
    [InlineData("""{"voucher":{"discount":{"amount_off":[1]}}}""", "$.data.voucher.discount.amount_off", "a number", "a list")]
    [InlineData("""{"voucher":{"code":{"is":"private"}}}""", "$.data.voucher.code", "text", "an object")]
    [InlineData("""{"voucher":{"code":true}}""", "$.data.voucher.code", "text", "true or false")]
    [InlineData("""{"voucher":{"code":"\ud800"}}""", "$.data.voucher.code", "text", "text that cannot be decoded")]
    [InlineData("""{"voucher":{"\ud800":"private"}}""", "$.data.voucher.*", "a name", "text that cannot be decoded")]
    [InlineData("""{"voucher":{"active":"private"}}""", "$.data.voucher.active", "true or false", "text")]
    [InlineData("""{"voucher":{"type":4711}}""", "$.data.voucher.type", "text", "a number")]
    [InlineData("""{"voucher":"private"}""", "$.data.voucher", "an object", "text")]
    [InlineData("""{"customer":{"birthdate":"private"}}""", "$.data.customer.birthdate", "a date", "text")]
    [InlineData("""{"customer":{"metadata":"private"}}""", "$.data.customer.metadata", "an object", "text")]
    [InlineData("""{"customer":{"metadata":{"a":["\ud800"]}}}""", "$.data.customer.metadata", "text", "text that cannot be decoded")]
    [InlineData("""{"created_at":"private"}""", "$.data.created_at", "a time", "text")]
    [InlineData("""{"created_at":"2024-02-30T00:00:00Z"}""", "$.data.created_at", "a time", "text")]
    [InlineData("""{"publication":{"vouchers_id":["v_1",{"is":"private"}]}}""", "$.data.publication.vouchers_id[1]", "text", "an object")]
    [InlineData("""{"voucher":{"validity_day_of_week":[1,"private",3]}}""", "$.data.voucher.validity_day_of_week[1]", "a small whole number", "text")]
    [InlineData("""{"voucher":{"categories":{"is":"private"}}}""", "$.data.voucher.categories", "a list", "an object")]
    [InlineData("""{"voucher":{"categories":[{"id":"c"},"private"]}}""", "$.data.voucher.categories[1]", "an object", "text")]
    [InlineData("""{"campaign":{"promotion":"private"}}""", "$.data.campaign.promotion", "an object", "text")]
    [InlineData("""{"campaign":{"promotion":{"total":"private"}}}""", "$.data.campaign.promotion.total", "a whole number", "text")]
    [InlineData("""{"campaign":{"promotion":{"data_ref":7,"tiers":[]}}}""", "$.data.campaign.promotion.data_ref", "text", "a number")]
    [InlineData("""{"campaign":{"promotion":{"data_ref":"tiers","tiers":[{"id":7}]}}}""", "$.data.campaign.promotion.tiers[0].id", "text", "a number")]
    public void What_cannot_be_read_is_named(string data, string path, string expected, string found)
    {
        WebhookEvent webhook = Bodies.Read(Bodies.Of(data));

        webhook.Data.Should().BeOfType<VoucherPublished>();
        webhook.Anomalies.Should().Equal(new WebhookAnomaly(path, expected, found));
    }

    [Fact]
    public void The_rest_is_read()
    {
        var data = (VoucherPublished)Bodies.ReadData("""{"voucher":{"id":"v_1","code":7,"active":true},"customer":[],"created_at":"2024-01-18T15:19:26Z"}""");

        data.Voucher!.Id.Should().Be("v_1");
        data.Voucher.Code.Should().BeNull();
        data.Voucher.Active.Should().BeTrue();
        data.Customer.Should().BeNull();
        data.CreatedAt.Should().Be(new DateTimeOffset(2024, 1, 18, 15, 19, 26, TimeSpan.Zero));
    }

    [Fact]
    public void Metadata_that_can_be_decoded_are_no_anomaly() =>
        Bodies.Read(Bodies.Of("""{"voucher":{"metadata":{"a":["\ud83c\udf81",{"b":1}]}}}""")).Anomalies.Should().BeEmpty();

    [Fact]
    public void The_elements_that_can_be_read_stay() =>
        ((VoucherPublished)Bodies.ReadData("""{"publication":{"vouchers_id":["v_1",2,null,"v_3"]}}""")).Publication!.VouchersId.Should().Equal("v_1", "v_3");

    [Fact]
    public void Anomalies_stand_in_the_order_of_the_body() =>
        Bodies.Read(Bodies.Of("""{"voucher":{"id":1,"code":2},"customer":{"id":3},"created_at":4}""")).Anomalies.Select(anomaly => anomaly.Path)
            .Should().Equal("$.data.voucher.id", "$.data.voucher.code", "$.data.customer.id", "$.data.created_at");

    [Fact]
    public void A_key_that_is_data_is_not_told() =>
        Bodies.Read(Bodies.Of("""{"customer":{"loyalty":{"campaigns":{"Nora's secret":{"points":"private"},"Other":{"points":1}}}}}""")).Anomalies
            .Select(anomaly => anomaly.Path).Should().Equal("$.data.customer.loyalty.campaigns.*.points");

    [Fact]
    public void Beside_a_key_that_is_data_others_are_told() =>
        Bodies.Read(Bodies.Of("""{"customer":{"loyalty":{"campaigns":{"Nora's secret":[]},"points":"private"}}}""")).Anomalies
            .Select(anomaly => anomaly.Path).Should().Equal("$.data.customer.loyalty.campaigns.*", "$.data.customer.loyalty.points");

    [Theory]
    [InlineData("project_id", "7", "text", "a number")]
    [InlineData("type", "[]", "text", "a list")]
    [InlineData("created_at", "\"soon\"", "a time", "text")]
    [InlineData("source", "\"wh_1\"", "an object", "text")]
    public void A_part_of_the_envelope_that_cannot_be_read_is_named(string member, string json, string expected, string found) =>
        Bodies.Read("{\"id\":\"whs_1\",\"data\":{},\"event\":{\"type\":\"voucher.published\"},\"" + member + "\":" + json + "}").Anomalies
            .Should().Equal(new WebhookAnomaly($"$.{member}", expected, found));

    [Fact]
    public void A_leaf_of_the_event_that_cannot_be_read_is_named() =>
        Bodies.Read("""{"id":"whs_1","data":{},"event":{"type":"voucher.published","entity_id":7}}""").Anomalies
            .Should().Equal(new WebhookAnomaly("$.event.entity_id", "text", "a number"));

    [Fact]
    public void Data_of_an_unknown_event_has_no_anomalies() =>
        Bodies.Read(Bodies.Of("""{"voucher":7}""", "voucher.invented")).Anomalies.Should().BeEmpty();

    [Fact]
    public void An_anomaly_tells_no_value() =>
        string.Join('\n', Bodies.Read(Bodies.Of("""{"customer":{"email":{"private":"private"}},"created_at":"private"}""")).Anomalies)
            .Should().NotContain("private");

    [Fact]
    public void An_anomaly_reads_as_a_sentence() =>
        Bodies.Read(Bodies.Of("""{"created_at":"private"}""")).Anomalies.Single().ToString()
            .Should().Be("$.data.created_at: expected a time, found text");

    [Fact]
    public void No_more_than_a_hundred_are_kept()
    {
        WebhookEvent webhook = Bodies.Read(Bodies.Of("{\"publication\":{\"vouchers_id\":[" + string.Join(',', Enumerable.Range(0, 10_000)) + "]}}"));

        webhook.Anomalies.Should().HaveCount(100);
        webhook.Anomalies[^1].Path.Should().Be("$.data.publication.vouchers_id[99]");
    }

    [Theory]
    [InlineData("\"10\"")]
    [InlineData("10.0")]
    [InlineData("1e1")]
    public void A_whole_number_may_be_written_otherwise(string number) =>
        Bodies.Read(Bodies.Of("{\"voucher\":{\"redemption\":{\"quantity\":" + number + "}}}")).Anomalies.Should().BeEmpty();

    [Fact]
    public void Unmapped_members_are_not_reported_unless_asked_for() =>
        Bodies.Read(Bodies.Of("""{"voucher":{"brand_new":1}}""")).Anomalies.Should().BeEmpty();

    [Theory]
    [InlineData("""{"voucher":{"id":"v_1","brand_new":{"a":[1]}}}""", "$.data.voucher.brand_new", "an object")]
    [InlineData("""{"voucher":{},"brand_new":"private"}""", "$.data.brand_new", "text")]
    [InlineData("""{"voucher":{"\u0062rand_new":null}}""", "$.data.voucher.brand_new", "null")]
    [InlineData("""{"voucher":{"brand new":1}}""", "$.data.voucher['brand new']", "a number")]
    [InlineData("""{"voucher":{"":1}}""", "$.data.voucher['']", "a number")]
    [InlineData("""{"campaign":{"promotion":{"data_ref":"tiers","tiers":[],"brand_new":[]}}}""", "$.data.campaign.promotion.brand_new", "a list")]
    public void Unmapped_members_are_reported_on_request(string data, string path, string found)
    {
        WebhookAnomaly anomaly = Radar(Bodies.Of(data)).Anomalies.Should().ContainSingle().Which;

        anomaly.Should().Be(new WebhookAnomaly(path, expected: null, found));
        anomaly.IsUnmapped.Should().BeTrue();
        anomaly.ToString().Should().Be($"{path}: expected nothing, found {found}");
    }

    [Fact]
    public void Unmapped_members_of_the_envelope_are_reported_on_request() =>
        Radar("""{"id":"whs_1","data":{},"brand_new":[7],"event":{"type":"voucher.published","brand_new":7},"source":{"brand_new":7}}""").Anomalies
            .Select(anomaly => anomaly.Path).Should().Equal("$.brand_new", "$.source.brand_new", "$.event.brand_new");

    [Fact]
    public void An_unmapped_member_of_the_envelope_is_named_without_its_escapes() =>
        Radar(Bodies.Of("{}")[..^1] + ",\"brand\\u005fnew\":1}").Anomalies.Should().Equal(new WebhookAnomaly("$.brand_new", expected: null, "a number"));

    [Fact]
    public void An_unmapped_member_of_the_envelope_whose_name_cannot_be_decoded_is_reported_without_a_name() =>
        Radar(Bodies.Of("{}")[..^1] + ",\"\\ud800\":1}").Anomalies.Select(anomaly => anomaly.Path).Should().Equal("$.*");

    [Fact]
    public void No_member_that_the_envelope_is_known_to_have_is_unmapped() =>
        Radar(Bodies.Of("{}")[..^1] + ",\"object\":\"event\"}").Anomalies.Should().BeEmpty();

    [Fact]
    public void Members_of_metadata_are_never_unmapped() =>
        Radar(Bodies.Of("""{"customer":{"metadata":{"brand_new":1}}}""")).Anomalies.Should().BeEmpty();

    [Fact]
    public void No_sample_has_an_anomaly_or_an_unmapped_member() =>
        Directory.EnumerateFiles(Repository.Samples, "*.json", SearchOption.AllDirectories)
            .SelectMany(file => Radar(File.ReadAllText(file)).Anomalies).Should().BeEmpty();

    [Fact]
    public void A_verified_webhook_is_reported_on_as_well()
    {
        var parser = new WebhookParser(Bodies.Secret, new WebhookParserOptions { ReportUnmapped = true });
        byte[] body = Bodies.Utf8(Bodies.Of("""{"voucher":{"brand_new":1}}"""));

        parser.Parse(body, WebhookSignature.Compute(body, Bodies.Secret)).Anomalies.Should().ContainSingle();
    }

    private static WebhookEvent Radar(string body) =>
        WebhookParser.ParseUnverified(Bodies.Utf8(body), new WebhookParserOptions { ReportUnmapped = true });
}
