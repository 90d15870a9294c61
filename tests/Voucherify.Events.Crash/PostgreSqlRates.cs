using System.Diagnostics;
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
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

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
        TimeSpan before = ServerTime.Of(server);
        int count = 0;

        // Handlers that do not end: what is measured first is accepting alone.
        using (ReceiverProcess receiver = contender.Start("01:00:00"))
        {
            await receiver.StartAsync(client);

            // Before anything was stored: afterwards the server tidies up for a while.
            if (contender.CanHandle && !keep)
            {
                contender.Idle.Add(await MeasureIdleAsync(server));
                before = ServerTime.Of(server);
            }

            Burst few = await Burst.SendAsync(client, receiver, 16, s_burst);
            Burst many = await Burst.SendAsync(client, receiver, 64, s_burst);
            count = few.Count + many.Count;

            if (contender.CanHandle && count < backlog)
            {
                count += (await Burst.SendAsync(client, receiver, 64, s_patience, backlog - count)).Count;
            }

            if (contender.CanHandle)
            {
                Burst full = await Burst.SendAsync(client, receiver, 64, s_burst);
                count += full.Count;

                if (keep)
                {
                    contender.Full.Add(full);
                }
            }

            if (keep)
            {
                contender.Few.Add(few);
                contender.Many.Add(many);
            }
        }

        if (contender.CanHandle)
        {
            using ReceiverProcess receiver = contender.Start("00:00:00");
            double rate = await DrainAsync(receiver);
            TimeSpan used = ServerTime.Of(server) - before;

            if (keep)
            {
                contender.Handled.Add(rate);
                contender.Cpu.Add(used.TotalMicroseconds / count);
            }
        }
        else if (keep)
        {
            contender.Cpu.Add((ServerTime.Of(server) - before).TotalMicroseconds / count);
        }
    }

    // Milliseconds of processor time in a minute.
    private static async Task<double> MeasureIdleAsync(PostgresServer server)
    {
        await Task.Delay(s_settled);
        TimeSpan before = ServerTime.Of(server);
        await Task.Delay(s_idle);
        return (ServerTime.Of(server) - before).TotalMilliseconds / s_idle.TotalMinutes;
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

        while (await receiver.CountWaitingAsync(client) > 0 && Stopwatch.GetElapsedTime(began) < s_patience)
        {
            await Task.Delay(200);
        }

        return rate;
    }

    private sealed record Contender(string Name, Func<string, ReceiverProcess> Start, bool CanHandle)
    {
        public List<Burst> Few { get; } = [];

        public List<Burst> Many { get; } = [];

        public List<Burst> Full { get; } = [];

        public List<double> Handled { get; } = [];

        public List<double> Idle { get; } = [];

        public List<double> Cpu { get; } = [];

        public override string ToString() => FormattableString.Invariant(
            $"| {Name} | {Show(Few)} | {Show(Many)} | {Show(Full)} | {Burst.Median(Handled):F0} | {Burst.Median(Cpu):F0} us | {Burst.Median(Idle):F0} ms/min |");

        private static string Show(List<Burst> bursts) => bursts.Count == 0
            ? "-"
            : FormattableString.Invariant($"{Burst.Median(bursts.Select(its => its.Rate)):F0} ({Burst.Median(bursts.Select(its => its.P99)):F0} ms)");
    }
}
