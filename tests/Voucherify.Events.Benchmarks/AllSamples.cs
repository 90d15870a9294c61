namespace Voucherify.Events.Benchmarks;

/// <summary>Verifying and parsing every event, against the limit of the same body: the best, the middle and the worst, by name.</summary>
internal static class AllSamples
{
    private const int Rounds = 60, CallsPerBurst = 20;

    private static readonly WebhookParser s_parser = new(Payload.Secret);

    /// <summary>What one sample costs.</summary>
    public sealed record Cost(Payload Payload, double LimitNanoseconds, double Nanoseconds, long Bytes)
    {
        public double Ratio => Nanoseconds / LimitNanoseconds;

        public double BytesPerByte => (double)Bytes / Payload.Body.Length;
    }

    public static void Run()
    {
        Cost[] costs = Measure(Payload.Samples);
        Console.WriteLine(FormattableString.Invariant($"\nverify + parse, {costs.Length} samples\n"));
        Console.WriteLine("| | time / limit | | bytes / body | |\n| --- | --- | --- | --- | --- |");
        Cost[] byTime = [.. costs.OrderBy(cost => cost.Ratio)], byBytes = [.. costs.OrderBy(cost => cost.BytesPerByte)];

        foreach ((string name, int place) in new[] { ("best", 0), ("median", costs.Length / 2), ("9 in 10", costs.Length * 9 / 10), ("worst", costs.Length - 1) })
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {byTime[place].Ratio:F2} | {byTime[place].Payload.EventType} | {byBytes[place].BytesPerByte:F2} | {byBytes[place].Payload.EventType} |"));
        }

        Console.WriteLine("\nThe ten that cost most:");

        foreach (Cost cost in byTime.Reverse().Take(10))
        {
            Console.WriteLine(FormattableString.Invariant($"  {cost.Ratio:F2}  {cost.Payload.EventType}, {cost.Payload.Body.Length} bytes, {cost.BytesPerByte:F2} bytes / body"));
        }
    }

    public static Cost[] Measure(IReadOnlyList<Payload> payloads)
    {
        Interleaved.WarmUp([.. payloads.SelectMany(payload => new Action[] { () => Limit.Run(payload), () => s_parser.Parse(payload.Body, payload.Signature) })]);

        return [.. payloads.Select(payload =>
        {
            Action parse = () => s_parser.Parse(payload.Body, payload.Signature);
            double[] times = Interleaved.Measure(Rounds, CallsPerBurst, () => Limit.Run(payload), parse);
            return new Cost(payload, times[0], times[1], Interleaved.BytesOf(parse));
        })];
    }
}
