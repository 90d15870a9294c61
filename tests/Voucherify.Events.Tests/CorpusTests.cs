using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Every payload that Voucherify documents is read completely and loses nothing, or is a named exception.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Payloads => [.. Corpus.Usable.Select(item => item.File)];

    public static TheoryData<string> BareData => [.. Corpus.Usable.Where(item => !item.IsEnvelope).Select(item => item.File)];

    public static TheoryData<string> Envelopes => [.. Corpus.Usable.Where(item => item.IsEnvelope).Select(item => item.File)];

    public static TheoryData<string> Exceptions => [.. CorpusExceptions.All.Keys];

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_webhook_is_read_as_the_record_of_its_event(string file)
    {
        CorpusItem item = Corpus.Items[file];
        WebhookEvent webhook = WebhookParser.ParseUnverified(item.ReadBody());

        webhook.Data.Should().BeOfType(item.Record);
        webhook.EventType.Should().Be(item.WireType);
    }

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void Every_member_of_a_webhook_is_mapped(string file)
    {
        CorpusItem item = Corpus.Items[file];
        Action read = () => StrictJson.ReadWebhook(item.ReadBody(), item.Record!);

        read.Should().NotThrow();
    }

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void The_data_of_a_webhook_is_written_back_as_it_came(string file)
    {
        WebhookEvent webhook = WebhookParser.ParseUnverified(Corpus.Items[file].ReadBody());
        JsonElement written = JsonSerializer.SerializeToElement(webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());

        JsonDifference.Between(webhook.RawData, written).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(BareData))]
    public void Bare_data_is_read_as_its_record_and_written_back_as_it_came(string file)
    {
        CorpusItem item = Corpus.Items[file];
        object data = JsonSerializer.Deserialize(item.Read(), WebhookJson.Options.GetTypeInfo(item.Record!))!;
        JsonElement written = JsonSerializer.SerializeToElement(data, WebhookJson.Options.GetTypeInfo(item.Record!));

        JsonDifference.Between(JsonSerializer.Deserialize<JsonElement>(item.Read()), written).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Envelopes))]
    public void An_envelope_is_read_as_it_came(string file)
    {
        JsonElement json = JsonSerializer.Deserialize<JsonElement>(Corpus.Items[file].Read());
        WebhookEvent webhook = WebhookParser.ParseUnverified(Corpus.Items[file].Read());

        JsonDifference.Between(json, EnvelopeJson.Of(webhook)).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Exceptions))]
    public void An_exception_turns_out_as_its_line_in_the_table_says(string file)
    {
        (CorpusOutcome outcome, string reason) = CorpusExceptions.All[file];

        OutcomeOf(Corpus.Items[file].ReadBody()).Should().BeOneOf(
            outcome == CorpusOutcome.NoAccident ? Enum.GetValues<CorpusOutcome>() : [outcome], reason);
    }

    [CorpusFact]
    public void Every_file_of_the_corpus_is_in_its_index()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Repository.Corpus!, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Corpus!, path).Replace('\\', '/'))
            .Where(file => file != "index.json");

        files.Should().BeEquivalentTo(Corpus.Items.Keys);
    }

    [CorpusFact]
    public void Every_payload_is_an_event_with_a_record_or_an_exception()
    {
        Corpus.Usable
            .Where(item => item.IsSuspect || item.Record is null || item.Kind is not ("data" or "envelope"))
            .Select(item => item.File)
            .Should().BeEmpty();
    }

    [CorpusFact]
    public void Every_exception_is_still_in_the_corpus() =>
        CorpusExceptions.All.Keys.Except(Corpus.Items.Keys).Should().BeEmpty();

    private static CorpusOutcome OutcomeOf(byte[] body)
    {
        try
        {
            return WebhookParser.ParseUnverified(body).Data is UnknownEvent
                ? CorpusOutcome.UnknownEvent
                : CorpusOutcome.NoAccident;
        }
        catch (WebhookException exception)
        {
            return exception.Failure switch
            {
                WebhookFailure.NotAnEnvelope => CorpusOutcome.NotAnEnvelope,
                WebhookFailure.UnsupportedVersion => CorpusOutcome.UnsupportedVersion,
                _ => CorpusOutcome.NoAccident,
            };
        }
    }
}
