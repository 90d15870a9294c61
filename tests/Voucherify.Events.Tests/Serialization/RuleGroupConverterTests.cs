using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class RuleGroupConverterTests
{
    private const string Tree = """
        {
          "logic": "1 and ( 2 or 10)",
          "1": {
            "name": "product.discount_applicable",
            "property": "metadata.size",
            "conditions": { "$is": ["prod_1", { "id": "prod_2" }], "$more_than": [100], "$timeframe": null },
            "rules": { "1": { "name": "order.items.price", "rules": {} }, "logic": "1", "limit": "2" }
          },
          "2": { "name": "customer.segment", "conditions": { "$in": [] }, "error": { "message": "Not for you." }, "rules": { "logic": "" } },
          "10": {},
          "limit": 3
        }
        """;

    private static readonly ValidationRuleTree s_tree = RoundTrip.Read<ValidationRule>(JsonOf(Tree)).Rules!;

    [Fact]
    public void A_tree_is_read() => Snapshot.Match(Graph.Render(s_tree));

    [Fact]
    public void A_tree_is_written_as_it_was_read()
    {
        JsonElement written = JsonSerializer.SerializeToElement(new ValidationRule { Rules = s_tree }, WebhookJson.GetTypeInfo<ValidationRule>());

        // Whole numbers may come as text and go as numbers.
        JsonDifference.Between(Bodies.Json(JsonOf(Tree.Replace("\"2\" }", "2 }", StringComparison.Ordinal))), written).Should().BeEmpty();
    }

    [Fact]
    public void The_nodes_have_the_names_that_the_logic_uses() => s_tree.Nodes.Keys.Should().Equal("1", "2", "10");

    [Fact]
    public void The_logic_is_kept_as_sent() =>
        RoundTrip.Read<ValidationRule>(JsonOf("""{"logic":" 1"}""")).Rules!.Logic.Should().Be(" 1");

    [Fact]
    public void Nested_rules_are_read() => s_tree.Nodes["1"].Rules!.Nodes["1"].Name.Should().Be("order.items.price");

    [Fact]
    public void A_nested_limit_is_read() => s_tree.Nodes["1"].Rules!.Limit.Should().Be(2);

    [Fact]
    public void An_operand_is_kept_as_sent() =>
        s_tree.Nodes["1"].Conditions!.Is!.Value.GetRawText().Should().Be("""["prod_1", { "id": "prod_2" }]""");

    [Theory]
    [InlineData("""{"rules":{},"bundle_rules":{"1":{"name":"a"},"logic":"1","limit":1}}""")]
    [InlineData("""{"rules":{"logic":""}}""")]
    [InlineData("""{"rules":{"1":{"conditions":{"$is":{"a":1},"$dow":[1,0]}}}}""")]
    [InlineData("""{"rules":null,"bundle_rules":null}""")]
    public void Rules_are_written_as_they_were_read(string json) => RoundTrip.Difference<ValidationRule>(json).Should().BeEmpty();

    [Theory]
    [InlineData("""{"logic":null,"limit":null,"1":null}""")]
    [InlineData("""{"1":"text","2":[{}],"3":true}""")]
    [InlineData("{}")]
    public void What_is_no_rule_is_passed_over(string json) =>
        RoundTrip.Read<ValidationRule>(JsonOf(json)).Rules.Should().BeEquivalentTo(new ValidationRuleTree());

    [Theory]
    [InlineData("[]")]
    [InlineData("\"1\"")]
    [InlineData("""{"logic":1}""")]
    [InlineData("""{"limit":"many"}""")]
    [InlineData("""{"1":{"name":1}}""")]
    public void What_cannot_be_a_tree_is_refused(string json)
    {
        Action read = () => RoundTrip.Read<ValidationRule>(JsonOf(json));

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_limit_is_a_member_of_trees_alone()
    {
        Action read = () => JsonSerializer.Deserialize<LoyaltyV2RuleGroup>("""{"limit":1}""", ForeignOptions.Named("strict"));

        read.Should().Throw<JsonException>().WithMessage("*'limit'*");
    }

    [Fact]
    public void What_a_benefit_applies_to_is_read_and_written() => RoundTrip.Difference<ValidationRule>(
        """
        {"applicable_to":{"excluded":[],"included":[
            {"object":"product","id":"prod_1","source_id":null,"strict":true,"price":1000.5,"price_formula":"ITEM_PRICE * 0.9",
             "effect":"APPLY_FROM_CHEAPEST","quantity_limit":2,"aggregated_quantity_limit":null,"amount_limit":500,
             "order_item_indices":[2,0],"order_item_units":[{"index":0,"units":[1,0],"units_limit_exceeded":false}],
             "repeat":2,"skip_initially":0,"target":"UNIT","product_campaign_quantity_limit":7,
             "product_in_collection_customer_promotion_tier_quantity_limit_formula":"1+1"}],"included_all":false}}
        """).Should().BeEmpty();

    [Fact]
    public void What_a_benefit_applies_to_is_typed()
    {
        ApplicableTo item = RoundTrip.Read<ValidationRule>(
            """{"applicable_to":{"included":[{"price":1000.5,"effect":"APPLY_FROM_CHEAPEST","target":"UNIT","order_item_units":[{"index":0,"units":[1,0]}]}]}}""")
            .ApplicableTo!.Included.Should().ContainSingle().Subject;

        (item.Price, item.Effect.Known, item.Target.Known, item.OrderItemUnits[0].Units[0])
            .Should().Be((1000.5m, ApplicableToEffect.ApplyFromCheapest, ApplicableToTarget.Unit, 1));
    }

    private static string JsonOf(string tree) => $$"""{"rules":{{tree}}}""";
}
