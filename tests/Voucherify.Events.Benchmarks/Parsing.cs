namespace Voucherify.Events.Benchmarks;

/// <summary>Verifying and parsing against the limit: one-shot HMAC-SHA256, hexadecimal compare, and one scan of all tokens.</summary>
internal static class Parsing
{
    private static readonly WebhookParser s_parser = new(Payload.Secret);
    private static readonly WebhookParser s_reportUnmapped = new([Payload.Secret], new WebhookParserOptions { ReportUnmapped = true });

    public static (string Name, Action Run)[] Candidates(string eventType)
    {
        Payload project = Payload.Project(eventType), distribution = Payload.Distribution(eventType), drifted = Payload.Drifted(eventType);

        Check(project, distribution, drifted);

        return
        [
            ("the limit", () => Limit.Run(project)),
            ("HMAC-SHA256 alone", () => Limit.Sign(project)),
            ("verify", () => s_parser.Verify(project.Body, project.Signature)),
            ("verify + event type", () => s_parser.TryReadEventType(project.Body, project.Signature, out _, out _)),
            ("verify + parse", () => s_parser.Parse(project.Body, project.Signature)),
            ("distribution: verify", () => s_parser.Verify(distribution.Body, distribution.Signature)),
            ("distribution: verify + event type", () => s_parser.TryReadEventType(distribution.Body, distribution.Signature, out _, out _)),
            ("distribution: verify + parse", () => s_parser.Parse(distribution.Body, distribution.Signature)),
            ("verify + parse, two anomalies", () => s_reportUnmapped.Parse(drifted.Body, drifted.Signature)),
            ("System.Text.Json, reflection", () => Today.Reflection(project.Body, project.Signature)),
            ("System.Text.Json, our context", () => Today.OwnContext(project.Body, project.Signature)),
            ("System.Text.Json, generated", () => Today.SourceGenerated(project.Body, project.Signature)),
            ("Newtonsoft, JObject", () => Today.Newtonsoft(project.Body, project.Signature)),
            .. Peers.Candidates(project.Body.Length),
        ];
    }

    /// <summary>A candidate that does not do its work must not be compared.</summary>
    private static void Check(Payload project, Payload distribution, Payload drifted)
    {
        Require(s_parser.Parse(project.Body, project.Signature).Anomalies.Count == 0, "a project webhook has anomalies");
        Require(s_parser.Parse(distribution.Body, distribution.Signature).Data is not UnknownEvent, "a distribution is not typed");
        Require(s_reportUnmapped.Parse(drifted.Body, drifted.Signature).Anomalies.Count == 2, "unmapped members are not reported");
        Require(Limit.Run(project), "the limit does not verify");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"A candidate does not do its work: {otherwise}.");
        }
    }

    public static void Run(int rounds)
    {
        foreach (string eventType in Payload.EventTypes)
        {
            (string Name, Action Run)[] candidates = Candidates(eventType);
            int length = Payload.Project(eventType).Body.Length;
            double[] times = Interleaved.Run(rounds, [.. candidates.Select(candidate => candidate.Run)]);

            Console.WriteLine(FormattableString.Invariant($"\n{eventType}, {length} bytes\n"));
            Console.WriteLine("| | time / limit | bytes | bytes / body |\n| --- | --- | --- | --- |");

            for (int i = 0; i < times.Length; i++)
            {
                long bytes = Interleaved.BytesOf(candidates[i].Run);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {candidates[i].Name} | {times[i] / times[0]:F2} | {bytes} | {(double)bytes / length:F2} |"));
            }

            Payload project = Payload.Project(eventType);
            long kept = Interleaved.BytesKept(() => s_parser.Parse(project.Body, project.Signature));
            Console.WriteLine(FormattableString.Invariant(
                $"\nThe limit took {times[0]:F0} ns. The event itself holds {kept} bytes, {(double)kept / length:F2} bytes / body."));
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
}
