using System.Diagnostics;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>
/// How fast PostgreSQL takes webhooks in and gets them done, against the plainest thing that could be: one insert a request. Contenders take
/// turns on one server, each with a database of its own; medians are compared, because the machine is shared.
/// </summary>
internal sealed class PostgreSqlRates(HttpClient client, int rounds, int backlog)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_settled = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_burst = TimeSpan.FromSeconds(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-rates-").FullName;

    public async Task RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        List<Contender> contenders = [Create(server, "plain insert", "plain", PlainReceiver.Program), Create(server, "this version", "this", null)];

        // The directory of another version's samples/ScaledReceiver, built.
        if (Environment.GetEnvironmentVariable("VOUCHERIFY_OTHER_RECEIVER") is { Length: > 0 } other)
        {
            contenders.Add(Create(server, "the other version", "other", other));
        }

        try
        {
            for (int round = -1; round < rounds; round++)
            {
                foreach (Contender contender in contenders)
                {
                    await RoundAsync(server, contender, keep: round >= 0);
                }
            }

            Console.WriteLine($"| | accepted/s, 16 connections (p99) | 64 connections (p99) | the same, {backlog} and more waiting | handled/s until empty | PostgreSQL's CPU per webhook, accepted and handled | when idle |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
            contenders.ForEach(contender => Console.WriteLine(contender));
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Contender Create(PostgresServer server, string name, string database, string? program)
    {
        server.CreateDatabase(database);
        string connectionString = $"{server.ConnectionString};Database={database}";
        (string, string)[] settings = [("Inbox", "Postgres"), ("Postgres", connectionString), ("Logging__LogLevel__Default", "Warning")];

        return new Contender(name, duration => new ReceiverProcess(_folder, database, program, [.. settings, ("Ledger__Duration", duration)], program == PlainReceiver.Program ? PlainReceiver.Argument : ""), program != PlainReceiver.Program);
    }

    private async Task RoundAsync(PostgresServer server, Contender contender, bool keep)
    {
        double before = Cpu(server);
        int count = 0;

        // Handlers that do not end: what is measured first is accepting alone.
        using (ReceiverProcess receiver = contender.Start("01:00:00"))
        {
            await receiver.StartAsync(client);

            // Before anything was stored: afterwards the server tidies up for a while.
            if (contender.CanHandle && !keep)
            {
                contender.Idle.Add(await MeasureIdleAsync(server));
                before = Cpu(server);
            }

            (double Rate, double P99, int Count) few = await BurstAsync(client, receiver, 16, int.MaxValue, s_burst);
            (double Rate, double P99, int Count) many = await BurstAsync(client, receiver, 64, int.MaxValue, s_burst);
            count = few.Count + many.Count;

            if (contender.CanHandle && count < backlog)
            {
                count += (await BurstAsync(client, receiver, 64, backlog - count, TimeSpan.FromMinutes(5))).Count;
            }

            if (contender.CanHandle)
            {
                (double Rate, double P99, int Count) full = await BurstAsync(client, receiver, 64, int.MaxValue, s_burst);
                count += full.Count;

                if (keep)
                {
                    contender.Full.Add((full.Rate, full.P99));
                }
            }

            if (keep)
            {
                contender.Few.Add((few.Rate, few.P99));
                contender.Many.Add((many.Rate, many.P99));
            }
        }

        if (contender.CanHandle)
        {
            using ReceiverProcess receiver = contender.Start("00:00:00");
            double rate = await DrainAsync(receiver);
            double used = Cpu(server) - before;

            if (keep)
            {
                contender.Handled.Add(rate);
                contender.Cpu.Add(used / count);
            }
        }
        else if (keep)
        {
            contender.Cpu.Add((Cpu(server) - before) / count);
        }
    }

    // Milliseconds of processor time in a minute.
    private static async Task<double> MeasureIdleAsync(PostgresServer server)
    {
        await Task.Delay(s_settled);
        double before = Cpu(server);
        await Task.Delay(s_idle);
        return (Cpu(server) - before) / s_idle.TotalMinutes / 1_000;
    }

    private async Task<double> DrainAsync(ReceiverProcess receiver)
    {
        long began = Stopwatch.GetTimestamp();
        await receiver.StartAsync(client);
        long start = await receiver.CountWaitingAsync(client);
        long started = Stopwatch.GetTimestamp();
        long waiting;

        // What the killed instance was running comes later.
        while ((waiting = await receiver.CountWaitingAsync(client)) > 16)
        {
            await Task.Delay(200);
        }

        double rate = (start - waiting) / Stopwatch.GetElapsedTime(started).TotalSeconds;

        while (await receiver.CountWaitingAsync(client) > 0 && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(5))
        {
            await Task.Delay(200);
        }

        return rate;
    }

    public static async Task<(double Rate, double P99, int Count)> BurstAsync(HttpClient client, ReceiverProcess receiver, int connections, int limit, TimeSpan duration)
    {
        SignedWebhook[] webhooks = SignedWebhook.Create(VoucherPublished.EventType, Math.Min(limit, (int)(duration.TotalSeconds * 8_000)));
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

        double[] all = [.. latencies.SelectMany(mine => mine).Order()];
        return (all.Length / Stopwatch.GetElapsedTime(started).TotalSeconds, all[(int)(all.Length * 0.99)], all.Length);
    }

    // Microseconds that the server and all the sessions that it had have used.
    public static double Cpu(PostgresServer server)
    {
        using var connection = new NpgsqlConnection($"{server.ConnectionString};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("select pg_read_file('postmaster.pid', 0, 20)", connection);
        int postmaster = int.Parse(((string)command.ExecuteScalar()!).Split('\n')[0], System.Globalization.CultureInfo.InvariantCulture);

        return Directory.EnumerateDirectories("/proc").Sum(process => Ticks(process, postmaster)) * 10_000.0;
    }

    private static long Ticks(string process, int postmaster)
    {
        try
        {
            string stat = File.ReadAllText(Path.Combine(process, "stat"));
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            bool isPostmaster = Path.GetFileName(process) == postmaster.ToString(System.Globalization.CultureInfo.InvariantCulture);
            bool isChild = fields[1] == postmaster.ToString(System.Globalization.CultureInfo.InvariantCulture);

            // The postmaster's own, and that of children which have ended; that of those which have not.
            return isPostmaster ? fields[11..15].Sum(long.Parse) : isChild ? fields[11..13].Sum(long.Parse) : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    public static double Median<T>(List<T> values, Func<T, double> of) => values.Select(of).Order().ElementAtOrDefault(values.Count / 2);

    private sealed record Contender(string Name, Func<string, ReceiverProcess> Start, bool CanHandle)
    {
        public List<(double Rate, double P99)> Few { get; } = [];

        public List<(double Rate, double P99)> Many { get; } = [];

        public List<(double Rate, double P99)> Full { get; } = [];

        public List<double> Handled { get; } = [];

        public List<double> Idle { get; } = [];

        public List<double> Cpu { get; } = [];

        public override string ToString() => FormattableString.Invariant(
            $"| {Name} | {Median(Few, x => x.Rate):F0} ({Median(Few, x => x.P99):F0} ms) | {Median(Many, x => x.Rate):F0} ({Median(Many, x => x.P99):F0} ms) | {Median(Full, x => x.Rate):F0} ({Median(Full, x => x.P99):F0} ms) | {Median(Handled, x => x):F0} | {Median(Cpu, x => x):F0} us | {Median(Idle, x => x):F0} ms/min |");
    }
}
