using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class WebhookJsonTests
{
    private const string ManyKeys = """{"Name":1,"name":2,"NAME":3,"First Name":4,"first-name":5,"a.b":6,"":7,"zażółć":8,"$id":9,"created_at":10}""";

    private static readonly VoucherPublished s_seed = (VoucherPublished)Bodies.Read(Bodies.Seed).Data;

    private static readonly Type[] s_records = RecordsOf(typeof(WebhookJson).Assembly.GetExportedTypes());

    public static TheoryData<string> Options => ForeignOptions.Names;

    public static TheoryData<string> Records => new(s_records.Select(type => type.Name));

    [Fact]
    public void Bare_data_is_read() =>
        Graph.Render(JsonSerializer.Deserialize(Bodies.SeedData, WebhookJson.GetTypeInfo<VoucherPublished>())!)
            .Should().Be(Graph.Render(s_seed));

    [Fact]
    public void Bare_data_is_written() =>
        DifferenceFromSeed(JsonSerializer.SerializeToElement(s_seed, WebhookJson.GetTypeInfo<VoucherPublished>())).Should().BeEmpty();

    [Fact]
    public void A_model_is_read() =>
        JsonSerializer.Deserialize("""{"line_1":"1 High Street","postal_code":"AB1"}""", WebhookJson.GetTypeInfo<Address>())
            .Should().Be(new Address { Line1 = "1 High Street", PostalCode = "AB1" });

    [Fact]
    public void A_model_is_written() =>
        JsonSerializer.Serialize(new Address { Line1 = "1 High Street", PostalCode = "AB1" }, WebhookJson.GetTypeInfo<Address>())
            .Should().Be("""{"line_1":"1 High Street","postal_code":"AB1"}""");

    [Fact]
    public void A_type_that_is_neither_event_nor_model_has_no_metadata()
    {
        Action get = () => WebhookJson.GetTypeInfo<Document>();

        get.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void The_resolver_knows_no_type_of_anybody_else() =>
        WebhookJson.TypeInfoResolver.GetTypeInfo(typeof(Document), new JsonSerializerOptions()).Should().BeNull();

    [Theory]
    [MemberData(nameof(Options))]
    public void Data_is_read_under_any_options(string options)
    {
        string json = $$"""{"published":{{Bodies.SeedData.GetRawText()}}}""";

        Document document = JsonSerializer.Deserialize<Document>(json, ForeignOptions.Named(options))!;

        Graph.Render(document.Published!).Should().Be(Graph.Render(s_seed));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Data_is_written_under_any_options(string options) =>
        DifferenceFromSeed(Write(new Document { Published = s_seed }, options).GetProperty("published")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Options))]
    public void Data_declared_as_the_base_is_written_as_what_it_is_under_any_options(string options) =>
        DifferenceFromSeed(Write(new Document { Data = s_seed }, options).GetProperty("data")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Options))]
    public void The_rest_of_a_document_follows_its_own_options(string options) =>
        Write(new Document { UserName = "Ann" }, options).EnumerateObject().Select(member => member.Name)
            .Should().Contain(ForeignOptions.Named(options).PropertyNamingPolicy?.ConvertName("UserName") ?? "UserName");

    [Theory]
    [MemberData(nameof(Options))]
    public void Nothing_is_sent_back_that_was_not_sent_under_any_options(string options) =>
        Write(new Document { Published = new VoucherPublished { Voucher = new Voucher() } }, options).GetProperty("published").GetRawText()
            .Should().Be("""{"voucher":{}}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void Metadata_keys_are_read_verbatim_under_any_options(string options) =>
        JsonSerializer.Deserialize<Customer>($$"""{"metadata":{{ManyKeys}}}""", ForeignOptions.Named(options))!.Metadata.Keys
            .Should().BeEquivalentTo(Bodies.Json(ManyKeys).EnumerateObject().Select(member => member.Name));

    [Theory]
    [MemberData(nameof(Options))]
    public void Metadata_keys_are_written_verbatim_under_any_options(string options) =>
        JsonDifference.Between(
            Bodies.Json($$"""{"metadata":{{ManyKeys}}}"""),
            Bodies.Json(RoundTripped<Customer>($$"""{"metadata":{{ManyKeys}}}""", options))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Options))]
    public void Names_of_campaigns_are_written_verbatim_under_any_options(string options) =>
        RoundTripped<CustomerLoyalty>("""{"campaigns":{"My Programme":{"points":1},"my_programme":{"points":2}}}""", options)
            .Should().Be("""{"campaigns":{"My Programme":{"points":1},"my_programme":{"points":2}}}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void Nulls_are_empty_collections_under_any_options(string options)
    {
        Voucher voucher = JsonSerializer.Deserialize<Voucher>(
            """{"categories":null,"metadata":null,"validity_day_of_week":null}""", ForeignOptions.Named(options))!;

        new IEnumerable[] { voucher.Categories, voucher.Metadata, voucher.ValidityDayOfWeek }.Should().OnlyContain(list => list != null);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void What_is_missing_is_an_empty_collection_under_any_options(string options)
    {
        Voucher voucher = JsonSerializer.Deserialize<Voucher>("{}", ForeignOptions.Named(options))!;

        new IEnumerable[] { voucher.Categories, voucher.Metadata, voucher.ValidityDayOfWeek }.Should().OnlyContain(list => list != null);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Sent_emptiness_is_written_under_any_options(string options) =>
        RoundTripped<Voucher>("""{"categories":[],"metadata":{},"validity_day_of_week":[]}""", options)
            .Should().Be("""{"categories":[],"metadata":{},"validity_day_of_week":[]}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void Null_members_are_read_under_any_options(string options) =>
        JsonSerializer.Deserialize<Voucher>(
            """{"id":null,"type":null,"active":null,"created_at":null,"redemption":null,"gift":{"amount":null}}""", ForeignOptions.Named(options))
            .Should().Be(new Voucher { Gift = new Gift() });

    [Theory]
    [MemberData(nameof(Options))]
    public void Numbers_as_text_are_read_under_any_options(string options) =>
        JsonSerializer.Deserialize<Discount>("""{"amount_off":"10.5","unit_off":"3","aggregated_amount_limit":4.0}""", ForeignOptions.Named(options))
            .Should().Be(new Discount { AmountOff = 10.5m, UnitOff = 3, AggregatedAmountLimit = 4 });

    [Theory]
    [InlineData("10.5", 10.5)]
    [InlineData("\"10.5\"", 10.5)]
    [InlineData("\"10\"", 10)]
    [InlineData("-0.01", -0.01)]
    [InlineData("1e1", 10)]
    public void A_decimal_is_read_however_it_is_written(string json, double number) =>
        JsonSerializer.Deserialize($$"""{"amount_off":{{json}}}""", WebhookJson.GetTypeInfo<Discount>())!.AmountOff.Should().Be((decimal)number);

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("\"1,5\"")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_decimal_is_refused(string json)
    {
        Action read = () => JsonSerializer.Deserialize($$"""{"amount_off":{{json}}}""", WebhookJson.GetTypeInfo<Discount>());

        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.amount_off");
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Numbers_are_written_as_numbers_under_any_options(string options) =>
        RoundTripped<Discount>("""{"amount_off":"10.5","unit_off":"3"}""", options).Should().Be("""{"amount_off":10.5,"unit_off":3}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void A_rule_is_written_as_it_was_read_under_any_options(string options)
    {
        const string Rule = """
            {"rules":{"1":{"name":"order.amount","conditions":{"$more_than":[100]},"rules":{"logic":""}},"logic":"1"},
            "applicable_to":{"included":[{"object":"product","order_item_indices":[0,1],"effect":"APPLY_TO_EVERY"}],"included_all":false}}
            """;

        JsonDifference.Between(Bodies.Json(Rule), Bodies.Json(RoundTripped<ValidationRule>(Rule, options))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_list_is_written_as_it_was_read_under_any_options(string options) =>
        RoundTripped<Campaign>("""{"promotion":{"object":"list","data_ref":"tiers","tiers":[{"id":"promo_1"}],"total":1}}""", options)
            .Should().Be("""{"promotion":{"object":"list","data_ref":"tiers","tiers":[{"id":"promo_1"}],"total":1}}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void A_bare_bucket_is_written_as_it_was_read_under_any_options(string options) =>
        RoundTripped<VoucherLoyaltyCardPointsExpired>("""{"buckets":{"id":"lopb_1"}}""", options).Should().Be("""{"buckets":{"id":"lopb_1"}}""");

    [Theory]
    [MemberData(nameof(Options))]
    public void The_json_of_an_unknown_event_is_written_under_any_options(string options) =>
        Write(new Document { Data = new UnknownEvent { Json = Bodies.Json("""{"To":"a","Nested Key":{"n":1.50}}""") } }, options)
            .GetProperty("data").GetRawText().Should().Be("""{"To":"a","Nested Key":{"n":1.50}}""");

    [Theory]
    [InlineData("unmapped members disallowed")]
    [InlineData("strict")]
    public void An_unknown_member_is_refused_where_the_options_ask_for_it(string options)
    {
        Action read = () => JsonSerializer.Deserialize<VoucherPublished>("""{"voucher":{"invented":1}}""", ForeignOptions.Named(options));

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("""{"invented":1}""")]
    [InlineData("""{"1":"no condition"}""")]
    public void An_unknown_member_of_a_rule_is_refused_where_the_options_ask_for_it(string rules)
    {
        Action read = () => JsonSerializer.Deserialize<ValidationRuleTree>(rules, ForeignOptions.Named("strict"));

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void The_base_cannot_be_read_and_says_what_can(string options)
    {
        Action read = () => JsonSerializer.Deserialize<Document>("""{"data":{}}""", ForeignOptions.Named(options));

        read.Should().Throw<NotSupportedException>().WithMessage("*does not identify the event. Read the whole webhook with WebhookParser*");
    }

    [Fact]
    public void The_base_cannot_be_read_by_its_own_metadata()
    {
        Action read = () => JsonSerializer.Deserialize("{}", WebhookJson.GetTypeInfo<WebhookEventData>());

        read.Should().Throw<NotSupportedException>().WithMessage("*read one event as its own record*");
    }

    [Fact]
    public void The_base_is_written_as_what_it_is() =>
        DifferenceFromSeed(JsonSerializer.SerializeToElement(s_seed, WebhookJson.GetTypeInfo<WebhookEventData>())).Should().BeEmpty();

    [Theory]
    [InlineData("""{"To":"a@example.com"}""")]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void An_unknown_event_is_written_as_its_json(string json) =>
        JsonSerializer.Serialize(new UnknownEvent { Json = Bodies.Json(json) }, WebhookJson.GetTypeInfo<UnknownEvent>())
            .Should().Be(json);

    [Fact]
    public void An_unknown_event_is_written_even_if_it_cannot_be_decoded() =>
        JsonSerializer.Serialize(Bodies.ReadData("""{"a":"\ud800"}""", "voucher.invented"), WebhookJson.GetTypeInfo<WebhookEventData>())
            .Should().Be("""{"a":"\ud800"}""");

    [Fact]
    public void An_unknown_event_without_json_is_written_as_null() =>
        JsonSerializer.Serialize(new UnknownEvent(), WebhookJson.GetTypeInfo<UnknownEvent>()).Should().Be("null");

    [Fact]
    public void An_unknown_event_is_read_from_any_json() =>
        JsonSerializer.Deserialize("""{"To":"a@example.com"}""", WebhookJson.GetTypeInfo<UnknownEvent>())!.Json.GetRawText()
            .Should().Be("""{"To":"a@example.com"}""");

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_read_from_nothing_has_no_null_collection(string record)
    {
        object read = JsonSerializer.Deserialize("{}", TypeInfoOf(record))!;

        CollectionsOf(read).Should().NotContain(member => member.Value == null);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_read_from_nothing_is_written_as_nothing(string record)
    {
        JsonTypeInfo type = TypeInfoOf(record);

        JsonSerializer.Serialize(JsonSerializer.Deserialize("{}", type), type).Should().Be("{}");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_read_from_nulls_has_no_null_collection(string record)
    {
        object read = JsonSerializer.Deserialize(NullsFor(record), TypeInfoOf(record))!;

        CollectionsOf(read).Should().NotContain(member => member.Value == null);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_read_from_nulls_is_written_as_nothing(string record)
    {
        JsonTypeInfo type = TypeInfoOf(record);

        JsonSerializer.Serialize(JsonSerializer.Deserialize(NullsFor(record), type), type).Should().Be("{}");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_made_by_hand_is_written_as_nothing(string record)
    {
        JsonTypeInfo type = TypeInfoOf(record);

        JsonSerializer.Serialize(Activator.CreateInstance(type.Type), type).Should().Be("{}");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_writes_the_emptiness_that_was_sent(string record)
    {
        JsonTypeInfo type = TypeInfoOf(record);
        string json = "{" + string.Join(',', type.Properties.Where(property => IsCollection(property.PropertyType)).Select(property =>
            $"\"{property.Name}\":{(IsDictionary(property.PropertyType) ? "{}" : "[]")}")) + "}";

        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type).Should().Be(json);
    }

    private static string RoundTripped<T>(string json, string options) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, ForeignOptions.Named(options)), ForeignOptions.Named(options));

    private static JsonElement Write(Document document, string options) =>
        JsonSerializer.SerializeToElement(document, ForeignOptions.Named(options));

    private static IReadOnlyList<string> DifferenceFromSeed(JsonElement written) => JsonDifference.Between(Bodies.SeedData, written);

    private static string NullsFor(string record) =>
        "{" + string.Join(',', TypeInfoOf(record).Properties.Select(property => $"\"{property.Name}\":null")) + "}";

    private static JsonTypeInfo TypeInfoOf(string record) => WebhookJson.Options.GetTypeInfo(s_records.Single(type => type.Name == record));

    private static IEnumerable<KeyValuePair<string, object?>> CollectionsOf(object record) =>
        record.GetType().GetProperties()
            .Where(property => IsCollection(property.PropertyType))
            .Select(property => KeyValuePair.Create(property.Name, property.GetValue(record)));

    private static bool IsCollection(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);

    private static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    // Records with members of their own: what is read by a converter of its own is tested with that converter.
    private static Type[] RecordsOf(IEnumerable<Type> types) =>
    [
        .. types.Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false }
            && (type.Namespace == "Voucherify.Events.Models" || type.IsSubclassOf(typeof(WebhookEventData)))
            && WebhookJson.Options.GetTypeInfo(type).Kind is JsonTypeInfoKind.Object),
    ];

    private sealed record Document
    {
        [JsonPropertyName("published")]
        public VoucherPublished? Published { get; init; }

        [JsonPropertyName("data")]
        public WebhookEventData? Data { get; init; }

        public string? UserName { get; init; }
    }
}
