using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tests;

/// <summary>
/// What Voucherify does without notice, done to every documented payload: nothing of it may cost the typed record, and what means
/// nothing may change nothing.
/// </summary>
public sealed class CorpusMutationTests
{
    private const string SomethingNew = "SOMETHING_NEW";

    public static TheoryData<string> Payloads => [.. Corpus.Usable.Select(item => item.File)];

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void Any_member_of_the_data_may_be_null(string file) =>
        FailuresAmong(file, Mutation.NullEach).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void Any_member_of_the_data_may_be_missing(string file) =>
        FailuresAmong(file, Mutation.DropEach).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_null_means_the_same_as_a_missing_member(string file)
    {
        CorpusItem item = Corpus.Items[file];
        byte[] body = item.ReadBody();

        // An entry of a dictionary is there, though null.
        IEnumerable<string> differences = Mutation.NullEach(body, item.Record!).Zip(Mutation.DropEach(body, item.Record!))
            .Where(pair => IsWithinData(pair.First.Path) && WireShape.IsRecord(pair.First.Parent))
            .Where(pair => !Rewrite(pair.First.Body).AsSpan().SequenceEqual(Rewrite(pair.Second.Body)))
            .Select(pair => pair.First.Path);

        differences.Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void An_unknown_text_in_every_object_changes_nothing(string file) =>
        ShouldReadTheSame(file, (body, record) => Mutation.ExtendAll(body, record, "\"text\""));

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void An_unknown_object_in_every_object_changes_nothing(string file) =>
        ShouldReadTheSame(file, (body, record) => Mutation.ExtendAll(body, record, """{ "data": [{ "id": 1 }, [null]] }"""));

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void The_reverse_order_of_members_changes_nothing(string file) =>
        ShouldReadTheSame(file, (body, record) => Mutation.Reorder(body, record, Enumerable.Reverse, dictionariesToo: false));

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void The_order_of_a_database_changes_nothing(string file) =>
        ShouldReadTheSame(file, (body, record) => Mutation.Reorder(body, record, AsJsonb, dictionariesToo: false));

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void The_order_of_dictionaries_changes_no_meaning(string file)
    {
        CorpusItem item = Corpus.Items[file];
        byte[] body = item.ReadBody();
        byte[] reordered = Mutation.Reorder(body, item.Record!, Enumerable.Reverse, dictionariesToo: true);

        JsonDifference.Between(JsonSerializer.Deserialize<JsonElement>(Rewrite(body)), JsonSerializer.Deserialize<JsonElement>(Rewrite(reordered))).Should().BeEmpty();
    }

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void Numbers_may_be_written_as_text(string file) => ShouldReadTheSame(file, (body, record) => Mutation.Replace(
        body,
        record,
        value => value.Node?.GetValueKind() == JsonValueKind.Number && !WireShape.IsVerbatim(value.Type),
        number => JsonValue.Create(number.ToJsonString()),
        out _));

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_new_value_of_any_enumeration_is_kept_as_text(string file)
    {
        CorpusItem item = Corpus.Items[file];
        byte[] body = Mutation.Replace(
            item.ReadBody(),
            item.Record!,
            value => value.Node?.GetValueKind() == JsonValueKind.String && WireShape.IsOpenEnum(value.Type),
            _ => JsonValue.Create(SomethingNew),
            out int count);

        WebhookEvent webhook = WebhookParser.ParseUnverified(body);
        string graph = Graph.Render(webhook);

        webhook.Data.Should().BeOfType(item.Record);
        graph.Split($"(unknown) \"{SomethingNew}\"").Should().HaveCount(count + 1);
    }

    private static IEnumerable<string> FailuresAmong(string file, Func<byte[], Type, IEnumerable<Mutation>> mutate)
    {
        CorpusItem item = Corpus.Items[file];

        return mutate(item.ReadBody(), item.Record!)
            .Where(mutation => IsWithinData(mutation.Path))
            .Where(mutation => Read(mutation.Body).GetType() != item.Record)
            .Select(mutation => mutation.Path);
    }

    private static void ShouldReadTheSame(string file, Func<byte[], Type, byte[]> mutate)
    {
        CorpusItem item = Corpus.Items[file];
        byte[] body = item.ReadBody();

        Graph.Render(Read(mutate(body, item.Record!))).Should().Be(Graph.Render(Read(body)));
    }

    // PostgreSQL keeps the members of jsonb by length of name, then by bytes.
    private static IEnumerable<string> AsJsonb(IEnumerable<string> names) =>
        names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal);

    private static bool IsWithinData(string path) => path.StartsWith("$.data.", StringComparison.Ordinal);

    private static WebhookEventData Read(byte[] body) => WebhookParser.ParseUnverified(body).Data;

    private static byte[] Rewrite(byte[] body) =>
        JsonSerializer.SerializeToUtf8Bytes(Read(body), WebhookJson.GetTypeInfo<WebhookEventData>());
}
