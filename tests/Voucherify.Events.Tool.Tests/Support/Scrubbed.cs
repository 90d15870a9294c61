using System.Text.RegularExpressions;

namespace Voucherify.Events.Tool.Tests;

/// <summary>Makes what a run wrote the same each time: ids, times, ports, folders.</summary>
internal static partial class Scrubbed
{
    public static string Of(ToolRun run, ToolRunner tool) => Of(run.ToString(), tool);

    public static string Of(string text, ToolRunner tool)
    {
        text = text.Replace(tool.Folder, "FOLDER", StringComparison.Ordinal);
        text = Ids().Replace(text, "${kind}_ID");
        text = Durations().Replace(text, "N ms");
        text = JsonDurations().Replace(text, "\"duration_ms\":N");
        text = Clocks().Replace(text, "TIME");
        return Ports().Replace(text, "127.0.0.1:PORT");
    }

    [GeneratedRegex("(?<kind>whs|ev[a-z]+)_[0-9a-f]{32}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\b\d+ ms\b|\b\d+\.\d s\b")]
    private static partial Regex Durations();

    [GeneratedRegex("\"duration_ms\":\\d+")]
    private static partial Regex JsonDurations();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|\+00:00)|\b(\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d(\.\d+)?")]
    private static partial Regex Clocks();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Ports();
}
