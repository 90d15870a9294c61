using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>Voucherify's own description of its webhooks has no property that the records lack.</summary>
public sealed class SchemaCoverageTests
{
    public static TheoryData<string> Events => [.. Specification.Webhooks.Value.Events.Keys, .. Specification.Workflows.Value.Events.Keys];

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void Every_property_of_the_schema_has_a_property_in_the_record(string eventType) =>
        WalkOver(eventType).Missing.Select(path => $"{eventType}: {path}").Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void Every_value_of_an_enumeration_in_the_schema_is_known(string eventType) =>
        WalkOver(eventType).NewValues.Select(path => $"{eventType}: {path}").Should().BeEmpty();

    [CorpusFact]
    public void The_walk_visits_every_schema_that_an_event_uses()
    {
        (OpenApiDocument webhooks, OpenApiDocument workflows) = (Specification.Webhooks.Value, Specification.Workflows.Value);
        SchemaWalk overWebhooks = WalkOver(webhooks, webhooks.Events.Keys), overWorkflows = WalkOver(workflows, workflows.Events.Keys);

        webhooks.Events.Should().HaveCountGreaterThanOrEqualTo(72);
        overWebhooks.Schemas.Should().BeGreaterThanOrEqualTo(220);
        overWebhooks.Properties.Should().BeGreaterThanOrEqualTo(1500);
        workflows.Events.Should().HaveCountGreaterThanOrEqualTo(90);
        overWorkflows.Schemas.Should().BeGreaterThanOrEqualTo(270);
        overWorkflows.Properties.Should().BeGreaterThanOrEqualTo(900);
    }

    [CorpusFact]
    public void The_events_of_the_description_are_those_of_the_catalogue() =>
        Specification.Webhooks.Value.Events.Keys.Should().BeEquivalentTo(
            JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(Repository.Domain!, "event-catalogue.json")))
                .GetProperty("events").EnumerateArray()
                .Where(row => row.GetProperty("status").ValueEquals("documented"))
                .Select(row => row.GetProperty("wire_type").GetString()!));

    [Fact]
    public void What_a_record_does_not_carry_is_named()
    {
        var walk = new SchemaWalk(JsonSerializer.Deserialize<JsonElement>(
            """
            {
                "Data": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "properties": { "new_1": {} } },
                "Base": { "properties": {
                    "campaign": { "properties": { "promotion": { "properties": { "tiers": { "items": { "oneOf": [{ "properties": { "new_2": {} } }] } } } } } },
                    "customer": { "properties": { "loyalty": { "properties": { "campaigns": { "additionalProperties": { "properties": { "new_3": {} } } } } } } },
                    "voucher": { "properties": {
                        "metadata": { "properties": { "anything": {} } }, "code": { "properties": { "new_4": {} } },
                        "type": { "enum": ["GIFT_VOUCHER", "NEW_5", null] }, "category": { "const": "none" },
                        "active": { "type": ["string", "null"] }, "holder_id": { "oneOf": [{ "type": "integer" }, { "type": ["object", "null"] }] },
                        "campaign": { "type": "string" } } }
                } }
            }
            """));
        walk.Visit(JsonSerializer.Deserialize<JsonElement>("""{ "$ref": "#/components/schemas/Data" }"""), typeof(VoucherPublished));

        walk.Missing.Should().BeEquivalentTo(
            "data.new_1 (VoucherPublished)",
            "data.campaign.promotion.tiers[].new_2 (PromotionTier)",
            "data.customer.loyalty.campaigns.*.new_3 (CustomerLoyaltyCampaign)",
            "data.voucher.code.new_4 (String)");
        walk.NewValues.Should().Equal("data.voucher.type = NEW_5");
        walk.NewTypes.Should().Equal("data.voucher.active: string (Voucher.active is true or false)", "data.voucher.holder_id: integer (Voucher.holder_id is text)");
    }

    private static SchemaWalk WalkOver(string eventType) => WalkOver(
        Specification.Workflows.Value.Events.ContainsKey(eventType) ? Specification.Workflows.Value : Specification.Webhooks.Value, [eventType]);

    private static SchemaWalk WalkOver(OpenApiDocument document, IEnumerable<string> eventTypes)
    {
        var walk = new SchemaWalk(document.Schemas);

        foreach (string eventType in eventTypes)
        {
            walk.Visit(document.Events[eventType], EventCatalog.RecordOf(eventType)!);
        }

        return walk;
    }
}
