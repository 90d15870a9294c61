using System.Diagnostics;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash.Engines;

/// <summary>
/// How fast our inbox and other engines take webhooks in and get them done, on one server in turn, each with a database of its own. What was
/// accepted is handled at the same time, as in an application that runs: engines recover what a killed instance left at very different speeds.
/// </summary>
internal sealed class EngineRates(HttpClient client, int rounds)
{
    private static readonly TimeSpan s_burst = TimeSpan.FromSeconds(3), s_patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-engines-").FullName;

    public async Task RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        Contender[] contenders =
        [
            Create(server, "Voucherify.Events.PostgreSql", "ours", null, ("Inbox", "Postgres"), ("Ledger__Duration", "00:00:00")),
            Create(server, "Wolverine, durable local queue", "wolverine", PlainReceiver.Program, ("Engine", "Wolverine")),
            Create(server, "CAP", "cap", PlainReceiver.Program, ("Engine", "CAP")),
        ];

        try
        {
            for (int round = -1; round < rounds; round++)
            {
                foreach (Contender contender in contenders)
                {
                    using ReceiverProcess receiver = contender.Start();
                    await receiver.StartAsync(client);

                    // What a process does for the first time takes longer.
                    await MeasureAsync(server, receiver, 16);

                    foreach ((int connections, List<Result> results) in contender.Results)
                    {
                        Result result = await MeasureAsync(server, receiver, connections);

                        if (round >= 0)
                        {
                            results.Add(result);
                        }
                    }
                }
            }

            Console.WriteLine("| | connections | accepted/s (p99) | handled/s, from the first request until nothing waits | PostgreSQL's CPU per webhook |\n| --- | --- | --- | --- | --- |");

            foreach (Contender contender in contenders)
            {
                foreach ((int connections, List<Result> results) in contender.Results)
                {
                    Console.WriteLine(FormattableString.Invariant(
                        $"| {contender.Name} | {connections} | {Burst.Median(results.Select(its => its.Accepted)):F0} ({Burst.Median(results.Select(its => its.Slowest)):F0} ms) | {Burst.Median(results.Select(its => its.Handled)):F0} | {Burst.Median(results.Select(its => its.Cpu)):F0} us |"));
                }
            }
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Contender Create(PostgresServer server, string name, string database, string? program, params (string Name, string Value)[] settings)
    {
        server.CreateDatabase(database);
        settings = [("Postgres", $"{server.ConnectionString};Database={database}"), ("Logging__LogLevel__Default", "Warning"), .. settings];
        string argument = program is null ? "" : EngineReceiver.Argument;

        return new Contender(name, () => new ReceiverProcess(_folder, database, program, settings, argument));
    }

    private async Task<Result> MeasureAsync(PostgresServer server, ReceiverProcess receiver, int connections)
    {
        TimeSpan before = ServerTime.Of(server);
        long started = Stopwatch.GetTimestamp();
        Burst burst = await Burst.SendAsync(client, receiver, connections, s_burst);

        while (await receiver.CountWaitingAsync(client) > 0)
        {
            if (Stopwatch.GetElapsedTime(started) > s_patience)
            {
                Console.WriteLine($"{await receiver.CountWaitingAsync(client)} of {burst.Count} still wait after {s_patience}.");
                break;
            }

            await Task.Delay(100);
        }

        return new Result(
            burst.Rate,
            burst.P99,
            burst.Count / Stopwatch.GetElapsedTime(started).TotalSeconds,
            (ServerTime.Of(server) - before).TotalMicroseconds / burst.Count);
    }

    private readonly record struct Result(double Accepted, double Slowest, double Handled, double Cpu);

    private sealed record Contender(string Name, Func<ReceiverProcess> Start)
    {
        public (int Connections, List<Result> Results)[] Results { get; } = [(16, []), (64, [])];
    }
}
