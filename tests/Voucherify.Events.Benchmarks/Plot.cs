using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Voucherify.Events.Benchmarks;

/// <summary>Draws what parsing costs by the length of the body, and by how many types of events come up in turn, into an SVG beside this file.</summary>
internal static class Plot
{
    private const int Width = 420, Height = 280, Margin = 48;

    public static void Run()
    {
        AllSamples.Cost[] costs = AllSamples.Measure(Payload.Samples);
        int[] counts = [.. new[] { 1, 2, 5, 10, 20, 45, 90, Payload.Samples.Count }.Distinct()];
        (double Count, double Ratio)[] byTypes = [.. counts.Select(count => ((double)count, Shuffled.Ratio(Spread(count))))];
        var svg = new StringBuilder();

        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{2 * Width}" height="{Height}" font-family="sans-serif" font-size="11">""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="{2 * Width}" height="{Height}" fill="white"/>""").Append('\n');
        double longest = costs.Max(cost => cost.Payload.Body.Length), slowest = costs.Max(cost => Math.Max(cost.Nanoseconds, cost.LimitNanoseconds)) / 1_000;
        Axes(svg, 0, "bytes of body", longest, "µs: verify + parse (blue), the limit (gray)", slowest);

        foreach (AllSamples.Cost cost in costs)
        {
            Dot(svg, 0, cost.Payload.Body.Length / longest, cost.LimitNanoseconds / 1_000 / slowest, "gray");
            Dot(svg, 0, cost.Payload.Body.Length / longest, cost.Nanoseconds / 1_000 / slowest, "steelblue");
        }

        Axes(svg, Width, "types of events, in random order", counts[^1], "verify + parse, as a ratio to the limit", 2);

        foreach ((double count, double ratio) in byTypes)
        {
            Dot(svg, Width, count / counts[^1], ratio / 2, "steelblue");
            Console.WriteLine(FormattableString.Invariant($"{count,4} types: {ratio:F2}"));
        }

        svg.Append("</svg>\n");
        File.WriteAllText(PathOf(), svg.ToString());
        Console.WriteLine($"Written: {PathOf()}");
    }

    /// <summary>Samples from all over the list.</summary>
    private static Payload[] Spread(int count) => [.. Enumerable.Range(0, count).Select(i => Payload.Samples[i * Payload.Samples.Count / count])];

    private static void Axes(StringBuilder svg, int left, string x, double maxX, string y, double maxY)
    {
        int bottom = Height - Margin, right = left + Width - (Margin / 2);
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{left + Margin} {Margin / 2} V{bottom} H{right}" fill="none" stroke="black"/>""").Append('\n');
        Text(svg, left + Margin, Height - 10, x);
        Text(svg, left + Margin, (Margin / 2) - 8, y);
        Text(svg, right - 40, bottom + 16, maxX.ToString("F0", CultureInfo.InvariantCulture));
        Text(svg, left + 8, (Margin / 2) + 8, maxY.ToString("G3", CultureInfo.InvariantCulture));
        Text(svg, left + 8, bottom, "0");
    }

    private static void Dot(StringBuilder svg, int left, double x, double y, string color) => svg.Append(
        CultureInfo.InvariantCulture,
        $"""<circle cx="{left + Margin + (x * (Width - (1.5 * Margin))):F1}" cy="{Height - Margin - (y * (Height - (1.5 * Margin))):F1}" r="2.5" fill="{color}" fill-opacity="0.7"/>""").Append('\n');

    private static void Text(StringBuilder svg, int x, int y, string text) => svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x}" y="{y}">{text}</text>""").Append('\n');

    private static string PathOf([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "parsing.svg");
}
