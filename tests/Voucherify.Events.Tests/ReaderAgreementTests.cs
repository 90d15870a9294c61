using System.Text;
using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>
/// The generated readers and the System.Text.Json metadata read the same: what raises no anomaly is equal, and where something does,
/// System.Text.Json throws and never reads another value.
/// </summary>
public sealed class ReaderAgreementTests
{
    private static readonly string[] s_replacements =
        ["null", "7", "7.0", "7.5", "\"7\"", "\"text\"", "\"2024-05-13\"", "true", "{}", "[]", "[null]", "[7]", "[{}]", "[\"text\"]", "{\"x\":null}", "{\"x\":{}}", "{\"x\":7}", "1e99", "\"\\ud800\""];

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.Samples, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Samples, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Payloads => [.. Repository.Corpus is null ? [] : Corpus.Usable.Select(item => item.File)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_the_same(string file) => Difference(DataOf(File.ReadAllBytes(Path.Combine(Repository.Samples, file)), out string eventType), eventType).Should().BeNull();

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_documented_payload_reads_the_same(string file) => Difference(DataOf(Corpus.Items[file].ReadBody(), out string eventType), eventType).Should().BeNull();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_stands_in_place_of_a_value_of_a_sample_reads_the_same_or_is_an_anomaly(string file)
    {
        byte[] data = DataOf(File.ReadAllBytes(Path.Combine(Repository.Samples, file)), out string eventType);

        ValuesIn(data)
            .SelectMany(value => s_replacements.Select(replacement => (value, replacement, Json: Replace(data, value, replacement))))
            .Select(change => (change.value, change.replacement, Difference: Difference(change.Json, eventType)))
            .Where(change => change.Difference is not null)
            .Select(change => $"{Encoding.UTF8.GetString(data[Math.Max(0, change.value.Start.Value - 40)..change.value.Start.Value])} {change.replacement}: {change.Difference}")
            .Should().BeEmpty();
    }

    /// <summary>How the two readings differ; null if they do not.</summary>
    private static string? Difference(byte[] data, string eventType)
    {
        WebhookEvent webhook = Bodies.Read(Bodies.Of(Encoding.UTF8.GetString(data), eventType));

        if (webhook.Data is UnknownEvent)
        {
            return "unknown";
        }

        try
        {
            object other = JsonSerializer.Deserialize(data, WebhookJson.Options.GetTypeInfo(EventCatalog.RecordOf(eventType)!))!;

            return webhook.Anomalies.Count > 0 ? $"System.Text.Json does not mind: {webhook.Anomalies[0]}"
                : Graph.Render(webhook.Data) != Graph.Render(other) ? "another value"
                : null;
        }
        catch (JsonException exception)
        {
            return webhook.Anomalies.Count > 0 ? null : $"System.Text.Json minds: {exception.Message}";
        }
    }

    private static byte[] DataOf(byte[] body, out string eventType)
    {
        WebhookEvent webhook = WebhookParser.ParseUnverified(body);
        eventType = webhook.EventType;
        return Encoding.UTF8.GetBytes(webhook.RawData.GetRawText());
    }

    private static byte[] Replace(byte[] json, Range value, string replacement) =>
        [.. json[..value.Start], .. Encoding.UTF8.GetBytes(replacement), .. json[value.End..]];

    /// <summary>Where the values of all members and elements stand.</summary>
    private static List<Range> ValuesIn(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        List<Range> values = [];

        while (reader.Read())
        {
            if (reader.CurrentDepth > 0 && reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                Utf8JsonReader end = reader;
                end.Skip();
                values.Add((int)reader.TokenStartIndex..(int)end.BytesConsumed);
            }
        }

        return values;
    }
}
