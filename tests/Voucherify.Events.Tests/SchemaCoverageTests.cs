using System.Text.Json;
using Voucherify.Events.Reading;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>Voucherify's own description of its webhooks has no property that the records lack.</summary>
public sealed class SchemaCoverageTests
{
    private static readonly Lazy<JsonElement> s_schemas = new(() =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(Repository.Domain!, "spec", "OpenAPIWebhooks.json")))
            .GetProperty("components").GetProperty("schemas"));

    private static readonly Lazy<Dictionary<string, string>> s_events = new(() =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(Repository.Domain!, "event-catalogue.json")))
            .GetProperty("events").EnumerateArray()
            .Where(row => row.GetProperty("status").ValueEquals("documented"))
            .ToDictionary(row => row.GetProperty("wire_type").GetString()!, row => row.GetProperty("data_schema").GetString()!));

    public static TheoryData<string> Events => [.. s_events.Value.Keys];

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void Every_property_of_the_schema_has_a_property_in_the_record(string eventType)
    {
        var walk = new Walk(s_schemas.Value);
        walk.Visit(s_events.Value[eventType], EventCatalog.RecordOf(eventType)!);

        walk.Missing.Select(path => $"{eventType}: {path}").Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void Every_value_of_an_enumeration_in_the_schema_is_known(string eventType)
    {
        var walk = new Walk(s_schemas.Value);
        walk.Visit(s_events.Value[eventType], EventCatalog.RecordOf(eventType)!);

        walk.NewValues.Select(path => $"{eventType}: {path}").Should().BeEmpty();
    }

    [CorpusFact]
    public void The_walk_visits_every_schema_that_an_event_uses()
    {
        var walk = new Walk(s_schemas.Value);

        foreach ((string eventType, string schema) in s_events.Value)
        {
            walk.Visit(schema, EventCatalog.RecordOf(eventType)!);
        }

        s_events.Value.Should().HaveCountGreaterThanOrEqualTo(72);
        walk.Schemas.Should().BeGreaterThanOrEqualTo(220);
        walk.Properties.Should().BeGreaterThanOrEqualTo(1500);
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
            : type == typeof(ValidationRuleTree) ? typeof(ValidationRuleNode)
            : null;

        private static Type EntryOf(Type type) =>
            WireShape.ValueOf(type) ?? (type == typeof(ValidationRuleTree) ? typeof(ValidationRuleNode) : type);

        private static bool IsKnown(Type openEnum, JsonElement value)
        {
            object parsed = value.Deserialize(WebhookJson.Options.GetTypeInfo(openEnum))!;

            return openEnum.GetProperty(nameof(OpenEnum<>.Known))!.GetValue(parsed) is not null;
        }

        private static JsonElement.ArrayEnumerator Elements(JsonElement schema, string name) =>
            schema.TryGetProperty(name, out JsonElement parts) ? parts.EnumerateArray() : default;
    }
}
