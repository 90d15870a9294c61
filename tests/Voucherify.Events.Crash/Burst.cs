using System.Diagnostics;

namespace Voucherify.Events.Crash;

/// <summary>Webhooks that were sent as fast as they were answered.</summary>
/// <param name="Rate">Answers in a second.</param>
/// <param name="Latencies">Milliseconds until each answer, in no order.</param>
internal sealed record Burst(double Rate, IReadOnlyList<double> Latencies)
{
    // More than any receiver answers on such a machine, signed beforehand.
    private const int MaxRate = 15_000;

    public int Count => Latencies.Count;

    public double P99 => Percentile(Latencies, 99);

    /// <summary>Sends webhooks over a number of connections, until the time is over or the limit is reached.</summary>
    public static async Task<Burst> SendAsync(
        HttpClient client, ReceiverProcess receiver, int connections, TimeSpan duration, int limit = int.MaxValue, string eventType = VoucherPublished.EventType)
    {
        SignedWebhook[] webhooks = SignedWebhook.Create(eventType, Math.Min(limit, (int)(duration.TotalSeconds * MaxRate)));
        int next = -1;
        long started = Stopwatch.GetTimestamp();

        List<double>[] latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            List<double> mine = [];

            while (Stopwatch.GetElapsedTime(started) < duration && Interlocked.Increment(ref next) is int number && number < webhooks.Length)
            {
                long sent = Stopwatch.GetTimestamp();
                using HttpRequestMessage request = webhooks[number].ToRequest(receiver.Address);
                using HttpResponseMessage response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                mine.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return mine;
        })));

        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        double[] all = [.. latencies.SelectMany(mine => mine)];
        return new Burst(all.Length / seconds, all);
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    /// <returns>Zero if there are no values.</returns>
    public static double Percentile(IEnumerable<double> values, int percent)
    {
        double[] ordered = [.. values.Order()];
        return ordered.ElementAtOrDefault(Math.Min(ordered.Length - 1, ordered.Length * percent / 100));
    }
}
