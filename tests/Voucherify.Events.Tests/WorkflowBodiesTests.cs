using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>Whatever Voucherify's description of workflows allows is read as the record, without an anomaly, and is written back as it came.</summary>
public sealed class WorkflowBodiesTests
{
    private const int BodiesOfEach = 12;

    private static readonly Lazy<SchemaBody> s_maker = new(() => new(Specification.Workflows.Value.Schemas, isComplete: true));
    private static readonly Lazy<ILookup<string, JsonObject>> s_complete = new(() => BodiesOf(s_maker.Value));
    private static readonly Lazy<ILookup<string, JsonObject>> s_incomplete = new(() => BodiesOf(new SchemaBody(Specification.Workflows.Value.Schemas, isComplete: false)));
    private static readonly WebhookParserOptions s_strict = new() { ReportUnmapped = true };

    public static TheoryData<string> Events => [.. Specification.Workflows.Value.Events.Keys];

    public static TheoryData<string> Examples => ["x-envelope-examples", "x-data-examples"];

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_with_every_property_is_read_and_written_back(string eventType) =>
        s_complete.Value[eventType].SelectMany(data => SurprisesIn(data, eventType)).Take(10).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_with_nulls_and_gaps_is_read_and_written_back(string eventType) =>
        s_incomplete.Value[eventType].SelectMany(data => SurprisesIn(data, eventType)).Take(10).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Events))]
    public void A_body_of_nulls_is_read(string eventType)
    {
        var nulls = new JsonObject(s_complete.Value[eventType].First().Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, null)));

        SurprisesIn(nulls, eventType).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Examples))]
    public void The_examples_are_read_and_written_back(string examples) =>
        Specification.ExamplesOfWorkflows(examples)
            .SelectMany(example => SurprisesIn(JsonNode.Parse((example.Value.TryGetProperty("data", out JsonElement data) ? data : example.Value).GetRawText())!.AsObject(), example.Name))
            .Should().BeEmpty();

    [CorpusFact]
    public void The_bodies_take_every_branch_and_every_value()
    {
        s_complete.Value.Should().HaveCountGreaterThanOrEqualTo(90);
        s_maker.Value.Taken.Should().HaveCountGreaterThanOrEqualTo(200);
        s_maker.Value.Taken.Where(place => place.Value < place.Key.Count).Select(place => place.Key.Place).Should().BeEmpty();
    }

    private static ILookup<string, JsonObject> BodiesOf(SchemaBody maker) => Specification.Workflows.Value.Events
        .SelectMany(@event => Enumerable.Repeat(@event, BodiesOfEach))
        .ToLookup(@event => @event.Key, @event => maker.Create(@event.Value)!.AsObject());

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
            .. JsonDifference.Between(JsonSerializer.Deserialize<JsonElement>(json), written).Where(difference => !IsEmptyObject(difference)),
        ];
    }

    /// <summary>In place of a number or of texts, the description allows an object, which can only mean that there is none.</summary>
    private static bool IsEmptyObject(string difference) =>
        difference.EndsWith("rounding.value: lost {}", StringComparison.Ordinal) || difference.EndsWith(".custom_activity_types: lost {}", StringComparison.Ordinal);
}
