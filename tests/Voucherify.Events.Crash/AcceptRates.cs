using System.Diagnostics;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>
/// How fast webhooks are answered in each mode, compared on a machine that others use too: the modes take turns in bursts, and the
/// median of each mode's bursts is compared.
/// </summary>
internal sealed class AcceptRates(HttpClient client, int rounds, TimeSpan burst)
{
    public const int Connections = 16;

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-accept-").FullName;

    public async Task RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        (string, string) duration = ("Ledger__Duration", "00:00:00.005");
        Mode[] modes =
        [
            new("only parsed", VoucherEnabled.EventType, Receiver("parsed", ("Inbox", "Inline"))),
            new("inline, a handler of 5 ms", VoucherPublished.EventType, Receiver("inline", ("Inbox", "Inline"), duration)),
            new("SQLite, the same handler", VoucherPublished.EventType,
                Receiver("sqlite", ("Inbox", "Sqlite"), ("Sqlite", Path.Combine(_folder, "inbox.db")), duration)),
            new("PostgreSQL, the same handler", VoucherPublished.EventType,
                Receiver("postgres", ("Inbox", "Postgres"), ("Postgres", server.ConnectionString), duration)),
        ];

        try
        {
            var random = new Random(1);

            foreach (Mode mode in modes)
            {
                await mode.Receiver.StartAsync(client);
            }

            for (int round = -1; round < rounds; round++)
            {
                random.Shuffle(modes);

                foreach (Mode mode in modes)
                {
                    (double rate, List<double> latencies) = await BurstAsync(mode);

                    if (round >= 0)
                    {
                        mode.Rates.Add(rate);
                        mode.Latencies.AddRange(latencies);
                    }

                    await DrainAsync(mode);
                }
            }

            Report(modes);
        }
        finally
        {
            foreach (Mode mode in modes)
            {
                mode.Receiver.Dispose();
            }

            Directory.Delete(_folder, recursive: true);
        }
    }

    private ReceiverProcess Receiver(string name, params (string, string)[] settings) =>
        new(_folder, name, [.. settings, ("Logging__LogLevel__Default", "Warning")]);

    private async Task<(double Rate, List<double> Latencies)> BurstAsync(Mode mode)
    {
        // More than any mode answers in a burst, signed beforehand.
        SignedWebhook[] webhooks = SignedWebhook.Create(mode.EventType, (int)(burst.TotalSeconds * 15_000));
        int next = -1;
        long started = Stopwatch.GetTimestamp();

        List<double>[] latencies = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            List<double> mine = [];

            while (Stopwatch.GetElapsedTime(started) < burst && Interlocked.Increment(ref next) is int number && number < webhooks.Length)
            {
                long sent = Stopwatch.GetTimestamp();
                using HttpRequestMessage request = webhooks[number].ToRequest(mode.Receiver.Address);
                using HttpResponseMessage response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                mine.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            return mine;
        })));

        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return (latencies.Sum(mine => mine.Count) / seconds, [.. latencies.SelectMany(mine => mine)]);
    }

    // What one mode left to do must not slow the next one down.
    private async Task DrainAsync(Mode mode)
    {
        if (mode.HasInbox)
        {
            while (await mode.Receiver.CountWaitingAsync(client) > 0)
            {
                await Task.Delay(100);
            }
        }
    }

    private static void Report(Mode[] modes)
    {
        double baseline = modes.Max(mode => Median(mode.Rates));

        Console.WriteLine("| mode | accepted per second | ratio | p50 | p99 |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");

        foreach (Mode mode in modes.OrderByDescending(mode => Median(mode.Rates)))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {mode.Name} | {Median(mode.Rates):F0} | {Median(mode.Rates) / baseline:F2} | {Percentile(mode.Latencies, 50):F1} ms | {Percentile(mode.Latencies, 99):F1} ms |"));
        }
    }

    private static double Median(List<double> values) => Percentile(values, 50);

    private static double Percentile(List<double> values, int percent) =>
        values.Order().ElementAt(Math.Min(values.Count - 1, values.Count * percent / 100));

    private sealed record Mode(string Name, string EventType, ReceiverProcess Receiver)
    {
        public List<double> Rates { get; } = [];

        public List<double> Latencies { get; } = [];

        public bool HasInbox => Name.Contains("SQL", StringComparison.Ordinal);
    }
}
