using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

/// <summary>
/// The table of all events in EVENTS.md: every fact of it stands in the code or its documentation comments, and the table says it once
/// more for readers. <c>UPDATE_SNAPSHOTS=1</c> writes it anew, except in CI.
/// </summary>
public sealed partial class EventsTableTests
{
    private const string Start = "<!-- events: generated -->\n";
    private const string End = "<!-- /events -->\n";

    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "Voucherify.Events");

    private static readonly XDocument s_documentation = XDocument.Load(Path.ChangeExtension(typeof(WebhookEvent).Assembly.Location, ".xml"));

    private static readonly EventRow[] s_rows = [.. EventTypes.All.Select(Describe)];

    [Fact]
    public void The_table_of_events_is_up_to_date()
    {
        string file = Path.Combine(s_folder, "EVENTS.md");
        string text = File.ReadAllText(file).ReplaceLineEndings("\n");
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        string table = Table();

        if (text[start..end] != table && Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1"
            && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
            return;
        }

        text[start..end].Should().Be(table, "UPDATE_SNAPSHOTS=1 writes EVENTS.md anew");
    }

    [Fact]
    public void Every_event_says_who_sends_it() =>
        s_rows.Where(row => row.SentBy is null).Select(row => row.Record)
            .Should().BeEmpty("the remarks of a record say \"Sent by project webhooks.\", \"Sent by distributions.\", both, or \"Sent by workflows.\"");

    [Fact]
    public void Every_record_lies_where_its_name_says() =>
        s_rows.Where(row => row.File is null).Select(row => row.Record).Should().BeEmpty();

    [CorpusFact]
    public void The_senders_of_an_event_are_those_that_Voucherify_lists()
    {
        IEnumerable<string> listed = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(Repository.Domain!, "event-catalogue.json")))
            .GetProperty("events").EnumerateArray()
            .Where(row => row.GetProperty("status").GetString() is "documented" or "listed-undocumented")
            .Select(row => $"{row.GetProperty("wire_type")}: {SendersOf(row.GetProperty("channels"))}")
            .Concat(Specification.Workflows.Value.Events.Keys.Select(eventType => $"{eventType}: workflows"));

        s_rows.Select(row => $"{row.EventType}: {row.SentBy}").Should().BeEquivalentTo(listed);
    }

    private static string SendersOf(JsonElement channels)
    {
        string[] names = [.. channels.EnumerateArray().Select(channel => channel.GetString()!)];

        // "project (page only)": the page of the event says so, no list does.
        return string.Join(" and ", new[]
        {
            names.Any(name => name.StartsWith("project", StringComparison.Ordinal)) ? "project webhooks" : null,
            names.Contains("distribution") ? "distributions" : null,
        }.OfType<string>());
    }

    private static string Table() =>
        "\n| Event | Record | Sent by | Description | Reference |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(s_rows.Select(row =>
            $"| `{row.EventType}` | [{row.Record}]({row.File}) | {row.SentBy} | {row.Summary}{(row.IsInMaintenance ? " *Legacy loyalty, in maintenance mode.*" : "")} | {LinkTo(row.Page)} |\n"))
        + "\n";

    private static string LinkTo(string? page) =>
        page is null ? "none" : $"[{string.Join('/', page.Split('/')[^2..])}]({page})";

    private static EventRow Describe(string eventType)
    {
        Type record = EventCatalog.RecordOf(eventType)!;
        XElement documentation = s_documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:{record.FullName}");
        XElement? remarks = documentation.Element("remarks");
        Match sentBy = SentBy().Match(Words(remarks));

        return new EventRow(
            eventType,
            record.Name,
            Directory.EnumerateFiles(s_folder, $"{record.Name}.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(s_folder, path).Replace('\\', '/')).SingleOrDefault(),
            Words(documentation.Element("summary")),
            sentBy.Success ? sentBy.Groups[1].Value : null,
            Words(remarks).Contains("legacy loyalty, which is in maintenance", StringComparison.Ordinal),
            remarks?.Elements("see").Select(see => see.Attribute("href")?.Value).FirstOrDefault());
    }

    /// <summary>The text of a documentation comment as one line of Markdown.</summary>
    private static string Words(XElement? comment) => comment is null ? "" : string.Join(
        ' ',
        string.Concat(comment.Nodes().Select(WordsOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WordsOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement see when see.Attribute("cref") is { } cref => $"`{cref.Value[(cref.Value.LastIndexOf('.') + 1)..]}`",
        XElement element => $" {string.Concat(element.Nodes().Select(WordsOf))} ",
        _ => "",
    };

    [GeneratedRegex(@"\bSent by (project webhooks and distributions|project webhooks|distributions|workflows)\b")]
    private static partial Regex SentBy();

    private sealed record EventRow(string EventType, string Record, string? File, string Summary, string? SentBy, bool IsInMaintenance, string? Page);
}
