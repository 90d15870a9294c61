using System.Diagnostics;
using System.Runtime;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// Compares candidates on a machine that others use too: they take turns in short bursts within one process, and the 10th percentile
/// of each is compared, so that what disturbs one disturbs all. Before, all of them run until the compiler's tiers are done with them.
/// </summary>
internal static class Interleaved
{
    private const int CallsPerBurst = 20;

    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(4), s_quiet = TimeSpan.FromSeconds(2), s_longest = TimeSpan.FromMinutes(2);

    /// <returns>Nanoseconds per call of each candidate.</returns>
    public static double[] Run(int rounds, params Action[] candidates)
    {
        WarmUp(candidates);
        return Measure(rounds, CallsPerBurst, candidates);
    }

    /// <summary>Runs all candidates in turn until the compiler has had nothing left to do for two seconds: first tier, instrumented, optimized.</summary>
    public static void WarmUp(IReadOnlyList<Action> candidates)
    {
        long start = Stopwatch.GetTimestamp(), lastCompiled = start, methods = 0;

        while (Stopwatch.GetElapsedTime(start) < s_longest
            && (Stopwatch.GetElapsedTime(start) < s_shortest || Stopwatch.GetElapsedTime(lastCompiled) < s_quiet))
        {
            foreach (Action candidate in candidates)
            {
                candidate();
            }

            if (JitInfo.GetCompiledMethodCount() is var count && count != methods)
            {
                (methods, lastCompiled) = (count, Stopwatch.GetTimestamp());
            }
        }
    }

    /// <summary>Measures candidates that are warm.</summary>
    public static double[] Measure(int rounds, int callsPerBurst, params Action[] candidates)
    {
        double[][] times = [.. candidates.Select(_ => new double[rounds])];
        int[] order = [.. Enumerable.Range(0, candidates.Length)];
        var random = new Random(1);

        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);

            foreach (int candidate in order)
            {
                long start = Stopwatch.GetTimestamp();

                for (int call = 0; call < callsPerBurst; call++)
                {
                    candidates[candidate]();
                }

                times[candidate][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / callsPerBurst;
            }
        }

        return [.. times.Select(Percentile10)];
    }

    public static long BytesOf(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 100; i++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    /// <summary>What the results of a candidate still hold after a collection: the least that it has to allocate.</summary>
    public static long BytesKept(Func<object> run)
    {
        object[] results = new object[1_000];
        results[0] = run();
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int i = 0; i < results.Length; i++)
        {
            results[i] = run();
        }

        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(results);
        return kept / results.Length;
    }

    private static double Percentile10(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 10];
    }
}
