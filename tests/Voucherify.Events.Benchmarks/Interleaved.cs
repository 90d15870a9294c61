using System.Diagnostics;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// Compares candidates on a machine that others use too: they take turns in short bursts within one process, and the 10th percentile
/// of each is compared, so that what disturbs one disturbs all.
/// </summary>
internal static class Interleaved
{
    /// <returns>Nanoseconds per call of each candidate.</returns>
    public static double[] Run(int rounds, int callsPerBurst, params Action[] candidates)
    {
        double[][] times = [.. candidates.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, candidates.Length)];
        var random = new Random(1);

        for (int round = -rounds / 10; round < rounds; round++)
        {
            random.Shuffle(order);

            foreach (int candidate in order)
            {
                long start = Stopwatch.GetTimestamp();

                for (int call = 0; call < callsPerBurst; call++)
                {
                    candidates[candidate]();
                }

                if (round >= 0)
                {
                    times[candidate][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / callsPerBurst;
                }
            }
        }

        return [.. times.Select(Percentile10)];
    }

    private static double Percentile10(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 10];
    }
}
