using System.Text.RegularExpressions;
using Voucherify.Events.Json;

namespace Voucherify.Events.Tests;

public sealed partial class EventCatalogTests
{
    private static readonly string[] s_lines =
        File.ReadAllLines(Path.Combine(Repository.Root, "src", "Voucherify.Events", "Json", "EventCatalog.cs"));

    private static readonly Match[] s_entries =
        [.. s_lines.Select(line => Entry().Match(line)).Where(match => match.Success)];

    [Fact]
    public void There_is_a_line_for_each_record() =>
        EventRecords.All.Where(record => EventCatalog.RecordOf(EventRecords.WireNameOf(record)!) != record)
            .Select(record => record.Name).Should().BeEmpty("each of these lacks a line in EventCatalog");

    [Fact]
    public void There_is_no_line_for_anything_else() =>
        s_entries.Select(entry => entry.Groups["record"].Value).Should().BeEquivalentTo(EventRecords.All.Select(record => record.Name));

    [Fact]
    public void A_line_names_one_record() =>
        s_entries.Select(entry => entry.Groups["name"].Value).Should().Equal(s_entries.Select(entry => entry.Groups["record"].Value));

    [Fact]
    public void The_lines_are_sorted() =>
        s_entries.Select(entry => entry.Groups["record"].Value).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("Voucher.Published")]
    [InlineData("")]
    public void An_unknown_event_has_no_record(string eventType) => EventCatalog.RecordOf(eventType).Should().BeNull();

    [GeneratedRegex(@"^\s*\[(?<name>\w+)\.EventType\] = typeof\((?<record>\w+)\),$")]
    private static partial Regex Entry();
}
