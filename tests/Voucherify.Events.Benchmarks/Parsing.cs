using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Benchmarks;

/// <summary>Verifying and parsing against the limit: one-shot HMAC-SHA256, hexadecimal compare, and one scan of all tokens.</summary>
internal static class Parsing
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Payload.Secret);
    private static readonly WebhookParser s_parser = new(Payload.Secret);
    private static readonly WebhookParser s_radar = new([Payload.Secret], new WebhookParserOptions { ReportUnmapped = true });

    public static (string Name, Action Run)[] Candidates(string eventType)
    {
        Payload project = Payload.Project(eventType), distribution = Payload.Distribution(eventType), drifted = Payload.Drifted(eventType);

        if (s_parser.Parse(distribution.Body, distribution.Signature).Data is UnknownEvent || Today.Newtonsoft(project.Body, project.Signature) is null
            || s_radar.Parse(drifted.Body, drifted.Signature).Anomalies.Count != 2 || s_parser.Parse(project.Body, project.Signature).Anomalies.Count != 0)
        {
            throw new InvalidOperationException("A candidate does not do its work.");
        }

        return
        [
            ("the limit", () => Limit(project)),
            ("verify", () => s_parser.Verify(project.Body, project.Signature)),
            ("verify + event type", () => s_parser.TryReadEventType(project.Body, project.Signature, out _, out _)),
            ("verify + parse", () => s_parser.Parse(project.Body, project.Signature)),
            ("distribution: verify", () => s_parser.Verify(distribution.Body, distribution.Signature)),
            ("distribution: verify + event type", () => s_parser.TryReadEventType(distribution.Body, distribution.Signature, out _, out _)),
            ("distribution: verify + parse", () => s_parser.Parse(distribution.Body, distribution.Signature)),
            ("verify + parse, two anomalies", () => s_radar.Parse(drifted.Body, drifted.Signature)),
            ("Newtonsoft, JObject", () => Today.Newtonsoft(project.Body, project.Signature)),
            ("System.Text.Json, reflection", () => Today.Reflection(project.Body, project.Signature)),
            ("System.Text.Json, generated", () => Today.SourceGenerated(project.Body, project.Signature)),
            ("System.Text.Json, our context", () => Today.OwnContext(project.Body, project.Signature)),
        ];
    }

    public static void Run(int rounds)
    {
        foreach (string eventType in Payload.EventTypes)
        {
            (string Name, Action Run)[] candidates = Candidates(eventType);
            int length = Payload.Project(eventType).Body.Length;
            double[] times = Interleaved.Run(rounds, 20, [.. candidates.Select(candidate => candidate.Run)]);

            Console.WriteLine(FormattableString.Invariant($"\n{eventType}, {length} bytes\n"));
            Console.WriteLine("| | time / limit | bytes | bytes / body |\n| --- | --- | --- | --- |");

            for (int i = 0; i < times.Length; i++)
            {
                long bytes = BytesOf(candidates[i].Run);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {candidates[i].Name} | {times[i] / times[0]:F2} | {bytes} | {(double)bytes / length:F2} |"));
            }

            Console.WriteLine(FormattableString.Invariant($"\nThe limit took {times[0]:F0} ns."));
        }
    }

    public static void Repeat(string eventType, string candidate)
    {
        Action run = Candidates(eventType).Single(entry => entry.Name == candidate).Run;

        for (int i = 0; i < 1_000_000; i++)
        {
            run();
        }
    }

    private static long BytesOf(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 100; i++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    private static bool Limit(Payload payload)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<char> hex = stackalloc char[digest.Length * 2];
        HMACSHA256.HashData(s_key, payload.Body, digest);

        for (int i = 0; i < digest.Length; i++)
        {
            hex[i * 2] = Digit(digest[i] >> 4);
            hex[(i * 2) + 1] = Digit(digest[i] & 15);
        }

        bool matches = hex.SequenceEqual(payload.Signature);
        var reader = new Utf8JsonReader(payload.Body);

        while (reader.Read())
        {
        }

        return matches;
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
