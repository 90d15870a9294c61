using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class ObjectListConverterTests
{
    private static readonly Dictionary<string, PropertyInfo> s_properties = typeof(ObjectList<>).Assembly.GetExportedTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ObjectList<>))
        .ToDictionary(property => $"{property.DeclaringType!.Name}.{property.Name}");

    public static TheoryData<string> Lists => new()
    {
        """{"object":"list","data_ref":"tiers","tiers":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false}""",
        """{"tiers":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false,"object":"list","data_ref":"tiers"}""",
        """{"object":"list","data_ref":"data","data":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false}""",
        """{"data":[{"id":"promo_1"},{"id":"promo_2"}],"data_ref":"data","object":"list","total":2,"has_more":false}""",
        """{"object":"list","data":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false}""",
        """{"object":"list","tiers":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false}""",
        """{"object":"list","data_ref":null,"data":[{"id":"promo_1"},{"id":"promo_2"}],"total":2,"has_more":false}""",
        """{"object":"list","data_ref":"data","data":[{"id":"promo_1"},{"id":"promo_2"}],"total":2.0,"has_more":false}""",
    };

    public static TheoryData<string> EmptyLists => new()
    {
        """{"object":"list","data_ref":"tiers","tiers":[],"total":0}""",
        """{"object":"list","data_ref":"tiers","tiers":null,"total":null,"has_more":null}""",
        """{"object":"list","data_ref":"tiers","total":0}""",
        """{"object":"list","total":0}""",
        "{}",
    };

    public static TheoryData<string> Properties => new(s_properties.Keys);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_list_is_written_as_it_was_read(string property)
    {
        JsonTypeInfo model = WebhookJson.Options.GetTypeInfo(s_properties[property].DeclaringType!);
        string name = JsonNamingPolicy.SnakeCaseLower.ConvertName(s_properties[property].Name);
        string json = $$$"""{"{{{name}}}":{"object":"list","data_ref":"data","data":[{"id":"1"}]}}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, model), model).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_elements_are_read_wherever_they_stand(string json) =>
        Read(json).Items.Select(tier => tier.Id).Should().Equal("promo_1", "promo_2");

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_rest_is_read_wherever_it_stands(string json)
    {
        ObjectList<PromotionTier> list = Read(json);

        (list.Object, list.Total, list.HasMore).Should().Be(("list", 2, false));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_written_in_the_form_in_which_it_came(string json) => DifferenceOf(json).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(EmptyLists))]
    public void Nothing_is_an_empty_list(string json) => Read(json).Items.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(EmptyLists))]
    public void An_empty_list_is_written_in_the_form_in_which_it_came(string json) => DifferenceOf(json).Should().BeEmpty();

    [Theory]
    [InlineData("data")]
    [InlineData("tiers")]
    public void The_name_of_the_elements_is_read(string name) =>
        Read($$"""{"{{name}}":[],"data_ref":"{{name}}"}""").DataRef.Should().Be(name);

    [Fact]
    public void An_unknown_member_is_passed_over() =>
        Read("""{"invented":[{"id":1}],"data_ref":"tiers","tiers":[{"id":"promo_1"}],"more":{"tiers":[1]}}""").Items.Should().ContainSingle();

    [Fact]
    public void A_list_made_by_hand_is_written_under_data() =>
        JsonSerializer.Serialize(
            new Voucher { ValidationRulesAssignments = new() { Items = [new ValidationRuleAssignment { Id = "asgm_1" }] } },
            WebhookJson.GetTypeInfo<Voucher>()).Should().Be("""{"validation_rules_assignments":{"data":[{"id":"asgm_1"}]}}""");

    [Theory]
    [InlineData("[]")]
    [InlineData("\"list\"")]
    [InlineData("""{"object":{}}""")]
    [InlineData("""{"total":"many"}""")]
    [InlineData("""{"has_more":"no"}""")]
    [InlineData("""{"data_ref":"tiers","tiers":{}}""")]
    [InlineData("""{"data_ref":7,"tiers":[]}""")]
    public void What_is_no_list_is_refused(string json)
    {
        Action read = () => Read(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Null_is_null() => RoundTrip.Read<Campaign>("""{"promotion":null}""").Promotion.Should().BeNull();

    [Fact]
    public void An_unknown_member_is_refused_where_the_options_ask_for_it()
    {
        Action read = () => JsonSerializer.Deserialize<Campaign>("""{"promotion":{"invented":1}}""", ForeignOptions.Named("strict"));

        read.Should().Throw<JsonException>();
    }

    private static ObjectList<PromotionTier> Read(string json) => RoundTrip.Read<Campaign>($$"""{"promotion":{{json}}}""").Promotion!;

    private static IReadOnlyList<string> DifferenceOf(string json) => RoundTrip.Difference<Campaign>($$"""{"promotion":{{json}}}""");
}
