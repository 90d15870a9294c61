using System.Text;
using System.Text.Json;
using Voucherify.Events.Reference;

namespace Voucherify.Events.Tests;

/// <summary>
/// The library reads every body as the reference does, which reads it with <see cref="Utf8JsonReader"/>: the same events, the same
/// anomalies with the same paths, the same refusals. The fuzzing target "compare" tries more.
/// </summary>
public sealed class ReferenceTests
{
    private static readonly string[] s_membersThatNest =
    [
        "\"data\":@", "\"data\":{\"voucher\":{\"metadata\":@}}", "\"data\":{\"voucher\":{\"new\":@}}", "\"data\":{},\"new\":@",
        "\"data\":{},\"source\":@", "\"data\":1,\"data\":@", "\"data\":{},\"object\":@",
    ];

    private const int MutationsOfEach = 300;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static TheoryData<string> Samples => [.. Files(Repository.Samples)];

    public static TheoryData<string> Payloads => [.. Repository.Corpus is null ? [] : Corpus.Items.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_the_reference_reads_it(string file) => Differences(BodiesOf(File.ReadAllBytes(Path.Combine(Repository.Samples, file)))).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_documented_payload_reads_as_the_reference_reads_it(string file) => Differences([Corpus.Items[file].ReadBody()]).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_changed_sample_reads_as_the_reference_reads_it(string file)
    {
        var mutator = new BodyMutator(file.Length);
        byte[][] bodies = [.. BodiesOf(File.ReadAllBytes(Path.Combine(Repository.Samples, file)))];

        Differences(Enumerable.Range(0, MutationsOfEach).Select(i => mutator.Mutate(bodies[i % bodies.Length]))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    public void A_nested_body_reads_as_the_reference_reads_it(int levels) => Differences(
        s_membersThatNest.Select(member => Encoding.UTF8.GetBytes("{\"id\":\"whs_1\"," + member.Replace("@", Bodies.Nested(levels), StringComparison.Ordinal) + ",\"event\":{\"type\":\"voucher.published\"}}"))
            .Append(Encoding.UTF8.GetBytes(Bodies.Nested(levels)))).Should().BeEmpty();

    [Fact]
    public void A_difference_is_seen()
    {
        (WebhookEvent? seed, _) = ReferenceReader.Read(Bodies.Utf8(Bodies.Seed), reportsUnmapped: false);
        (WebhookEvent? other, _) = ReferenceReader.Read(Bodies.Utf8(Bodies.Seed.Replace("\"L0y4L\"", "\"other\"", StringComparison.Ordinal)), reportsUnmapped: false);

        GraphDifference.Between(seed, other).Should().StartWith(".Data.Voucher.Code: L0y4L");
    }

    /// <summary>A body as it is, without whitespace, and with as much as an editor puts in.</summary>
    private static IEnumerable<byte[]> BodiesOf(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [json, JsonSerializer.SerializeToUtf8Bytes(document.RootElement), JsonSerializer.SerializeToUtf8Bytes(document.RootElement, s_indented)];
    }

    private static IEnumerable<string> Differences(IEnumerable<byte[]> bodies) => bodies
        .Select(body => (Body: body, Difference: Comparison.Compare(body)))
        .Where(comparison => comparison.Difference is not null)
        .Select(comparison => $"{comparison.Difference}: {Encoding.UTF8.GetString(comparison.Body)}")
        .Take(3);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
