using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>Whatever Voucherify's description of workflows allows is read as the record, without an anomaly, and is written back as it came.</summary>
public sealed class WorkflowBodiesTests
{
    private const int BodiesOfEach = 40;

    private static readonly WebhookParserOptions s_strict = new() { ReportUnmapped = true };

    public static TheoryData<string> Events => [.. Specification.Workflows.Value.Events.Keys];

    public static TheoryData<string> Examples => ["x-envelope-examples", "x-data-examples"];

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_with_every_property_is_read_and_written_back(string eventType) =>
        Enumerable.Range(0, BodiesOfEach).SelectMany(seed => SurprisesIn(BodyOf(eventType, seed, isComplete: true), eventType))
            .Take(10).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_with_nulls_and_gaps_is_read_and_written_back(string eventType) =>
        Enumerable.Range(0, BodiesOfEach).SelectMany(seed => SurprisesIn(BodyOf(eventType, seed, isComplete: false), eventType))
            .Take(10).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_of_nulls_is_read(string eventType)
    {
        JsonObject data = BodyOf(eventType, seed: 0, isComplete: true);
        string nulls = $"{{{string.Join(',', data.Select(member => $"\"{member.Key}\":null"))}}}";

        SurprisesIn(JsonNode.Parse(nulls)!.AsObject(), eventType).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Examples))]
    public void The_examples_are_read_and_written_back(string examples) =>
        Specification.Read("workflows.json").GetProperty(examples).EnumerateObject()
            .SelectMany(example => SurprisesIn(JsonNode.Parse((example.Value.TryGetProperty("data", out JsonElement data) ? data : example.Value).GetRawText())!.AsObject(), example.Name))
            .Should().BeEmpty();

    [CorpusFact]
    public void The_bodies_take_every_branch_and_every_value()
    {
        var taken = new HashSet<string>();

        foreach (string eventType in Specification.Workflows.Value.Events.Keys)
        {
            for (int seed = 0; seed < BodiesOfEach; seed++)
            {
                BodyOf(eventType, seed, isComplete: false, taken);
                BodyOf(eventType, seed, isComplete: true, taken);
            }
        }

        // "LoyaltyV2Tier.status enum 0 of 3": each of the three has to be there.
        string[] places = [.. taken.Select(one => one[..one.LastIndexOf(" of ", StringComparison.Ordinal)]).Select(one => one[..one.LastIndexOf(' ')]).Distinct()];
        places.Should().HaveCountGreaterThanOrEqualTo(200);
        taken.Select(one => (Place: one[..one[..one.LastIndexOf(" of ", StringComparison.Ordinal)].LastIndexOf(' ')], Count: one[(one.LastIndexOf(' ') + 1)..]))
            .GroupBy(one => one)
            .Where(group => group.Count() < int.Parse(group.Key.Count, System.Globalization.CultureInfo.InvariantCulture))
            .Select(group => group.Key.Place)
            .Should().BeEmpty();
    }

    private static JsonObject BodyOf(string eventType, int seed, bool isComplete, HashSet<string>? taken = null)
    {
        Specification workflows = Specification.Workflows.Value;
        var maker = new SchemaBody(workflows.Schemas, seed, isComplete);
        JsonObject data = maker.Of(workflows.Events[eventType])!.AsObject();
        taken?.UnionWith(maker.Taken);
        return data;
    }

    private static IEnumerable<string> SurprisesIn(JsonObject data, string eventType)
    {
        string json = data.ToJsonString();
        WebhookEvent webhook = WebhookParser.ParseUnverified(Bodies.Utf8(Bodies.Of(json, eventType)), s_strict);

        if (webhook.Data.GetType() != EventCatalog.RecordOf(eventType))
        {
            return [$"{eventType}: read as {webhook.Data.GetType().Name}"];
        }

        JsonElement written = JsonSerializer.SerializeToElement(webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());

        return
        [
            .. webhook.Anomalies.Select(anomaly => anomaly.ToString()),
            .. JsonDifference.Between(JsonElement.Parse(json), written).Where(difference => !IsEmptyObject(difference)),
        ];
    }

    /// <summary>In place of a number or of texts, the description allows an object, which can only mean that there is none.</summary>
    private static bool IsEmptyObject(string difference) =>
        difference.EndsWith("rounding.value: lost {}", StringComparison.Ordinal) || difference.EndsWith(".custom_activity_types: lost {}", StringComparison.Ordinal);
}
