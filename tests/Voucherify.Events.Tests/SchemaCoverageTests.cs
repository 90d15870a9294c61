using System.Text.Json;
using Voucherify.Events.Reading;
using Voucherify.Events.Models;

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
        (Specification webhooks, Specification workflows) = (Specification.Webhooks.Value, Specification.Workflows.Value);
        Walk overWebhooks = WalkOver(webhooks, webhooks.Events.Keys), overWorkflows = WalkOver(workflows, workflows.Events.Keys);

        webhooks.Events.Should().HaveCountGreaterThanOrEqualTo(72);
        overWebhooks.Schemas.Should().BeGreaterThanOrEqualTo(220);
        overWebhooks.Properties.Should().BeGreaterThanOrEqualTo(1500);
        workflows.Events.Should().HaveCountGreaterThanOrEqualTo(90);
        overWorkflows.Schemas.Should().BeGreaterThanOrEqualTo(270);
        overWorkflows.Properties.Should().BeGreaterThanOrEqualTo(900);
    }

    [Fact]
    public void A_property_or_value_that_a_record_lacks_is_named()
    {
        var walk = new Walk(JsonElement.Parse(
            """
            {
                "Data": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "properties": { "new_1": {} } },
                "Base": { "properties": {
                    "campaign": { "properties": { "promotion": { "properties": { "tiers": { "items": { "oneOf": [{ "properties": { "new_2": {} } }] } } } } } },
                    "customer": { "properties": { "loyalty": { "properties": { "campaigns": { "additionalProperties": { "properties": { "new_3": {} } } } } } } },
                    "voucher": { "properties": { "metadata": { "properties": { "anything": {} } }, "code": { "properties": { "new_4": {} } }, "type": { "enum": ["GIFT_VOUCHER", "NEW_5"] } } }
                } }
            }
            """));
        walk.Visit("Data", typeof(VoucherPublished));

        walk.Missing.Should().BeEquivalentTo(
            "data.new_1 (VoucherPublished)",
            "data.campaign.promotion.tiers[].new_2 (PromotionTier)",
            "data.customer.loyalty.campaigns.*.new_3 (CustomerLoyaltyCampaign)",
            "data.voucher.code.new_4 (String)");
        walk.NewValues.Should().Equal("data.voucher.type = NEW_5");
    }

    private static Walk WalkOver(string eventType) => WalkOver(
        Specification.Workflows.Value.Events.ContainsKey(eventType) ? Specification.Workflows.Value : Specification.Webhooks.Value, [eventType]);

    private static Walk WalkOver(Specification specification, IEnumerable<string> eventTypes)
    {
        var walk = new Walk(specification.Schemas);

        foreach (string eventType in eventTypes)
        {
            walk.Visit(specification.Events[eventType], EventCatalog.RecordOf(eventType)!);
        }

        return walk;
    }

    /// <summary>Walks a schema and the record that it is read as side by side.</summary>
    private sealed class Walk(JsonElement schemas)
    {
        private readonly HashSet<(string Schema, Type Type)> _seen = [];

        public int Properties { get; private set; }

        public int Schemas => _seen.DistinctBy(seen => seen.Schema).Count();

        public List<string> Missing { get; } = [];

        public List<string> NewValues { get; } = [];

        public void Visit(string schema, Type type, string path = "data")
        {
            // Orders hold customers hold orders: each pair once is enough.
            if (_seen.Add((schema, type)))
            {
                Visit(schemas.GetProperty(schema), type, path);
            }
        }

        private void Visit(JsonElement schema, Type type, string path)
        {
            if (schema.TryGetProperty("$ref", out JsonElement reference))
            {
                Visit(reference.GetString()!.Split('/')[^1], type, path);
            }

            foreach (string combination in new[] { "allOf", "oneOf", "anyOf" })
            {
                foreach (JsonElement part in Elements(schema, combination))
                {
                    Visit(part, type, path);
                }
            }

            if (WireShape.IsOpenEnum(type))
            {
                NewValues.AddRange(Elements(schema, "enum").Where(value => !IsKnown(type, value)).Select(value => $"{path} = {value}"));
            }

            if (schema.TryGetProperty("items", out JsonElement items))
            {
                Visit(items, WireShape.ElementOf(type) ?? type, $"{path}[]");
            }

            if (schema.TryGetProperty("additionalProperties", out JsonElement values) && values.ValueKind == JsonValueKind.Object)
            {
                Visit(values, EntryOf(type), $"{path}.*");
            }

            if (schema.TryGetProperty("properties", out JsonElement properties))
            {
                foreach (JsonProperty property in properties.EnumerateObject())
                {
                    VisitProperty(property, type, $"{path}.{property.Name}");
                }
            }
        }

        private void VisitProperty(JsonProperty property, Type type, string path)
        {
            Properties++;

            if (MemberOf(type, property) is { } member)
            {
                Visit(property.Value, member, path);
            }
            else
            {
                Missing.Add($"{path} ({type.Name})");
            }
        }

        private static Type? MemberOf(Type type, JsonProperty property) =>
            WireShape.IsVerbatim(type) ? type
            : WireShape.ElementOf(type) is { } bare ? MemberOf(bare, property)
            : WireShape.ValueOf(type) is { } value ? value
            : !WireShape.IsRecord(type) ? null
            : WireShape.MembersOf(type).TryGetValue(property.Name, out Type? member) ? member
            : WireShape.ItemOf(type) is { } item && property.Value.TryGetProperty("items", out _) ? typeof(IReadOnlyList<>).MakeGenericType(item)
            : WireShape.ConditionOf(type);

        private static Type EntryOf(Type type) =>
            WireShape.ValueOf(type) ?? WireShape.ConditionOf(type) ?? type;

        private static bool IsKnown(Type openEnum, JsonElement value)
        {
            object parsed = value.Deserialize(WebhookJson.Options.GetTypeInfo(openEnum))!;

            return value.ValueKind == JsonValueKind.Null || openEnum.GetProperty(nameof(OpenEnum<>.Known))!.GetValue(parsed) is not null;
        }

        private static JsonElement.ArrayEnumerator Elements(JsonElement schema, string name) =>
            schema.TryGetProperty(name, out JsonElement parts) ? parts.EnumerateArray() : default;
    }
}
