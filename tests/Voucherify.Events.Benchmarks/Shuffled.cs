using System.Diagnostics;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// Webhooks in random order, as they arrive. A body that is repeated is learned by the branch predictor, which flatters every reader;
/// here it cannot know what comes next.
/// </summary>
internal static class Shuffled
{
    private const int Passes = 60;

    private static readonly WebhookParser s_parser = new(Payload.Secret);

    public static void Run()
    {
        Print("the samples of all events", Payload.Samples);

        if (Payload.HasCorpus)
        {
            Print("documented payloads", Payload.Documented);
        }
    }

    /// <summary>The time of verifying and parsing as a ratio to the limit, each over all payloads in random order.</summary>
    public static double Ratio(IReadOnlyList<Payload> payloads)
    {
        Action<Payload>[] candidates = [payload => Limit.Run(payload), payload => s_parser.Parse(payload.Body, payload.Signature)];
        Payload[] order = [.. payloads];
        double[][] times = [new double[Passes], new double[Passes]];
        var random = new Random(1);

        Interleaved.WarmUp([.. candidates.SelectMany(candidate => payloads.Select(payload => (Action)(() => candidate(payload))))]);

        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);

            for (int candidate = 0; candidate < candidates.Length; candidate++)
            {
                long start = Stopwatch.GetTimestamp();

                // As many calls for few payloads as for many.
                for (int call = 0; call < Math.Max(order.Length, 200); call++)
                {
                    candidates[candidate](order[call % order.Length]);
                }

                times[candidate][pass] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            }
        }

        Array.Sort(times[0]);
        Array.Sort(times[1]);
        return times[1][Passes / 10] / times[0][Passes / 10];
    }

    private static void Print(string name, IReadOnlyList<Payload> payloads) =>
        Console.WriteLine(FormattableString.Invariant($"verify + parse in random order, {payloads.Count} payloads, {name}: {Ratio(payloads):F2} of the limit"));
}
