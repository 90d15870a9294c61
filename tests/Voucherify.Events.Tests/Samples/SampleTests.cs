using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>The samples that the project ships: one for each event, complete, and read as they are meant.</summary>
public sealed class SampleTests
{
    private const string OneCause = "A booking has one cause; the sample's points were earned with an order.";
    private const string OneGift = "A reward or benefit gives one thing; the samples' give a product and a gift voucher.";
    private const string OneTarget = "An assignment has one target; the samples' are a distribution and an earning rule.";
    private const string OnePurpose = "A distribution has one purpose; the sample's sends codes, no promotion.";

    // Properties that no sample carries, and why.
    private static readonly Dictionary<string, string> s_notInSamples = new()
    {
        ["CustomerCustomEvent.promotion_tier"] = OnePurpose,
        ["CustomerReferred.redemption"] = "A referral is made by a redemption or a custom event; the sample's by the latter.",
        ["CustomerRewarded.custom_event"] = "A reward has one cause; the customer of the sample entered a segment.",
        ["CustomerRewarded.redemption"] = "A reward has one cause; the customer of the sample entered a segment.",
        ["LoyaltyV2BenefitResultDetails.material"] = OneGift,
        ["LoyaltyV2CardPoints.card_id"] = OneGift,
        ["LoyaltyV2RewardDigitalResult.discount_coupons"] = OneGift,
        ["LoyaltyV2RewardDigitalResult.loyalty_card_points"] = OneGift,
        ["LoyaltyV2BenefitDigitalResult.discount_coupons"] = OneGift,
        ["ManualDistributionSchedule.promotion_tier"] = OnePurpose,
        ["PublicationSucceeded.voucher"] = "Voucherify describes one voucher and sends several: the sample does as it does.",
        ["ValidationRuleAssignmentEvent.promotion_tier"] = OneTarget,
        ["ValidationRuleAssignmentEvent.voucher"] = OneTarget,
        ["VoucherLoyaltyCardPendingPointsCanceled.redemption"] = "The points of the sample were canceled with the order, no redemption.",
        ["VoucherLoyaltyCardTransactionCreated.custom_event"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.destination_voucher"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.loyalty_tier"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.redemption"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.reward"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.rollback"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.segment"] = OneCause,
        ["VoucherLoyaltyCardTransactionCreated.source_voucher"] = OneCause,
    };

    private static readonly Dictionary<string, string> s_samples =
        Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);

    private static readonly string[] s_eventTypes = [.. EventTypes.All];

    public static TheoryData<string> Names => [.. s_samples.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Samples => [.. s_samples.Keys.Intersect(s_eventTypes).Order(StringComparer.Ordinal)];

    public static TheoryData<string> EventTypeNames => [.. s_eventTypes];

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void Every_event_has_a_sample(string eventType) =>
        s_samples.Keys.Should().Contain(eventType);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sample_has_an_event(string eventType) =>
        s_eventTypes.Should().Contain(eventType);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_lies_in_the_folder_of_its_record(string eventType)
    {
        string section = Path.GetFileName(Path.GetDirectoryName(s_samples[eventType])!);
        string record = $"{RecordOf(eventType).Name}.cs";

        File.Exists(Path.Combine(Repository.Root, "src", "Voucherify.Events", "Events", section, record))
            .Should().BeTrue($"{record} should be in {section}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_the_record_of_its_name(string eventType)
    {
        WebhookEvent webhook = WebhookParser.ParseUnverified(Read(eventType));

        webhook.EventType.Should().Be(eventType);
        webhook.Data.Should().BeOfType(RecordOf(eventType));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_member_of_a_sample_is_mapped(string eventType)
    {
        Action read = () => StrictJson.ReadWebhook(Read(eventType), RecordOf(eventType));

        read.Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_means_what_it_says(string eventType)
    {
        string graph = Graph.Render(WebhookParser.ParseUnverified(Read(eventType)));

        // The raw data is the sample itself.
        Snapshot.Match(
            string.Join('\n', graph.Split('\n').Where(line => !line.StartsWith("  RawData: ", StringComparison.Ordinal))), eventType);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_written_back_as_it_came(string eventType)
    {
        WebhookEvent webhook = WebhookParser.ParseUnverified(Read(eventType));

        JsonDifference.Between(JsonSerializer.Deserialize<JsonElement>(Read(eventType)), EnvelopeJson.Of(webhook)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Any_member_of_a_sample_may_be_missing(string eventType) =>
        SurprisesAmong(Mutation.DropEach(Read(eventType), RecordOf(eventType)), eventType, ofData: nameof(WebhookFailure.NotAnEnvelope))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Any_member_of_a_sample_may_be_null(string eventType) =>
        SurprisesAmong(Mutation.NullEach(Read(eventType), RecordOf(eventType)), eventType, ofData: nameof(UnknownEvent))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_unknown_member_may_be_anywhere_in_a_sample(string eventType) =>
        SurprisesAmong(Mutation.ExtendEach(Read(eventType), RecordOf(eventType), """[{ "data": null }, 1]"""), eventType, ofData: "")
            .Should().BeEmpty();

    [Fact]
    public void The_samples_carry_every_property_of_every_record() =>
        PropertiesInNoSample().Except(s_notInSamples.Keys).Should().BeEmpty();

    [Fact]
    public void Every_property_that_no_sample_carries_has_a_reason_that_holds() =>
        s_notInSamples.Keys.Except(PropertiesInNoSample()).Should().BeEmpty();

    /// <summary>A property of events that share a family is carried when an event of the family carries it.</summary>
    private static IEnumerable<string> PropertiesInNoSample()
    {
        IEnumerable<Type> roots = [.. s_eventTypes.Select(RecordOf), typeof(WebhookSource), typeof(EventDetails)];

        return WireShape.RecordsBelow(roots)
            .SelectMany(record => WireShape.MembersOf(record).Keys.Select(name => NameOf(record, name)))
            .Except(s_samples.Keys.Intersect(s_eventTypes).SelectMany(PropertiesIn));
    }

    private static IEnumerable<string> PropertiesIn(string eventType) => TypedJson
        .OfWebhook(JsonNode.Parse(Read(eventType))!, RecordOf(eventType))
        .Where(value => value.Node is JsonObject)
        .SelectMany(value => value.Node!.AsObject()
            .Where(member => member.Value is not null)
            .Select(member => NameOf(value.Type, member.Key)));

    private static string NameOf(Type record, string member) => $"{WireShape.DeclaringRecordOf(record, member).Name}.{member}";

    /// <summary>The mutations that cost the typed record, apart from those of the few members that make a webhook what it is.</summary>
    private static IEnumerable<string> SurprisesAmong(IEnumerable<Mutation> mutations, string eventType, string ofData)
    {
        bool isDistribution = WebhookParser.ParseUnverified(Read(eventType)).Source?.Object == WebhookSourceObject.Distribution;
        string record = RecordOf(eventType).Name;

        return mutations.Select(mutation => (mutation.Path, Outcome: OutcomeOf(mutation.Body), Expected: mutation.Path switch
        {
            "$.id" => nameof(WebhookFailure.NotAnEnvelope),
            "$.data" => ofData,
            "$.event" or "$.event.type" when isDistribution => nameof(UnknownEvent),
            _ => record,
        })).Where(result => result.Outcome != result.Expected)
            .Select(result => $"{result.Path}: expected {result.Expected}, found {result.Outcome}");
    }

    private static string OutcomeOf(byte[] body)
    {
        try
        {
            return WebhookParser.ParseUnverified(body).Data.GetType().Name;
        }
        catch (WebhookException exception)
        {
            return exception.Failure.ToString();
        }
    }

    private static Type RecordOf(string eventType) => EventCatalog.RecordOf(eventType)!;

    private static byte[] Read(string eventType) => File.ReadAllBytes(s_samples[eventType]);
}
