using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>
/// How fast webhooks are answered in each mode, compared on a machine that others use too: the modes take turns in bursts, and the
/// median of each mode's bursts is compared.
/// </summary>
internal sealed class AcceptRates(HttpClient client, int rounds, TimeSpan burst, int connections)
{
    // A receiver that runs for days has compiled everything for good; here that takes some seconds of load.
    private const int WarmRounds = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-accept-").FullName;

    public async Task RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        (string, string) duration = ("Ledger__Duration", "00:00:00.005"), endless = ("Ledger__Duration", "01:00:00");
        Mode[] modes =
        [
            new("only parsed", VoucherEnabled.EventType, Receiver("parsed", ("Inbox", "Inline"))),
            new("inline, a handler of 5 ms", VoucherPublished.EventType, Receiver("inline", ("Inbox", "Inline"), duration)),
            new("SQLite, the same handler", VoucherPublished.EventType,
                Receiver("sqlite", ("Inbox", "Sqlite"), ("Sqlite", Path.Combine(_folder, "inbox.db")), duration)),
            new("SQLite, accepting alone", VoucherPublished.EventType,
                Receiver("sqlite-alone", ("Inbox", "Sqlite"), ("Sqlite", Path.Combine(_folder, "alone.db")), endless)) { IsDrained = false },
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

            for (int round = -WarmRounds; round < rounds; round++)
            {
                random.Shuffle(modes);

                foreach (Mode mode in modes)
                {
                    Burst result = await Burst.SendAsync(client, mode.Receiver, connections, burst, eventType: mode.EventType);

                    if (round >= 0)
                    {
                        mode.Rates.Add(result.Rate);
                        mode.Latencies.AddRange(result.Latencies);
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

    // What one mode left to do must not slow the next one down.
    private async Task DrainAsync(Mode mode)
    {
        if (mode.IsDrained)
        {
            while (await mode.Receiver.CountWaitingAsync(client) > 0)
            {
                await Task.Delay(100);
            }
        }
    }

    private static void Report(Mode[] modes)
    {
        double baseline = modes.Max(mode => Burst.Median(mode.Rates));

        Console.WriteLine("| mode | accepted per second | ratio | p50 | p99 |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");

        foreach (Mode mode in modes.OrderByDescending(mode => Burst.Median(mode.Rates)))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {mode.Name} | {Burst.Median(mode.Rates):F0} | {Burst.Median(mode.Rates) / baseline:F2} | {Burst.Percentile(mode.Latencies, 50):F1} ms | {Burst.Percentile(mode.Latencies, 99):F1} ms |"));
        }
    }

    private sealed record Mode(string Name, string EventType, ReceiverProcess Receiver)
    {
        public List<double> Rates { get; } = [];

        public List<double> Latencies { get; } = [];

        public bool IsDrained { get; init; } = Name.Contains("SQL", StringComparison.Ordinal);
    }
}
