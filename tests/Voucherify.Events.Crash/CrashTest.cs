using System.Diagnostics;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>Real processes, really killed: nothing that was answered with success may be lost.</summary>
internal sealed class CrashTest(HttpClient client, int count, int rate)
{
    // One in ten comes twice, a second after the first.
    private const int DuplicateOf = 10;

    private const int WarmUp = 100;
    private static readonly TimeSpan s_downtime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_outage = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-crash-").FullName;

    /// <summary>Kills instances and the database.</summary>
    /// <returns>Whether nothing was lost, and no effect in the database happened twice.</returns>
    public async Task<bool> RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        bool isFine = true;

        isFine &= await RunAsync("PostgreSQL, two instances, one killed", Postgres(server, "killed"), KillAndRestartAsync);
        isFine &= await RunAsync("PostgreSQL, two instances, the database down for 4 s", Postgres(server, "outage"), async _ =>
        {
            server.Crash();
            await Task.Delay(s_outage);
            server.Restart();
        });
        (string, string)[] sqlite = [("Inbox", "Sqlite"), ("Sqlite", Path.Combine(_folder, "inbox.db"))];
        isFine &= await RunAsync("SQLite, one instance, killed", new Scene(1, sqlite, null), KillAndRestartAsync);

        Directory.Delete(_folder, recursive: true);
        return isFine;
    }

    /// <summary>Lets the database cancel, end and restart whatever two instances do with it.</summary>
    /// <param name="only">The name of one attack; null for all.</param>
    /// <returns>Whether nothing was lost, and no effect in the database happened twice.</returns>
    public async Task<bool> AttackAsync(string? only)
    {
        using PostgresServer server = PostgresServer.Start();
        var duration = TimeSpan.FromSeconds(Math.Max(4, (double)count / rate));
        bool isFine = true;

        foreach ((string name, string database, Func<Sabotage, Task> attack) in new (string, string, Func<Sabotage, Task>)[]
        {
            ("statements are canceled after 1 ms", "timeouts", sabotage => sabotage.LimitStatementsAsync()),
            ("whatever runs is canceled every 2 ms", "cancels", sabotage => sabotage.CancelAsync()),
            ("sessions are ended, one every 150 ms", "terminations", sabotage => sabotage.TerminateAsync()),
            ("the server is restarted (fast)", "fast", sabotage => sabotage.RestartAsync("fast")),
            ("the server is restarted (immediate)", "immediate", sabotage => sabotage.RestartAsync("immediate")),
        })
        {
            if (only is not null && only != database)
            {
                continue;
            }

            var sabotage = new Sabotage(server, database, duration);
            isFine &= await RunAsync($"PostgreSQL, two instances, {name}", Postgres(server, database), _ => attack(sabotage), fromTheStart: true);
        }

        Directory.Delete(_folder, recursive: true);
        return isFine;
    }

    // A database of its own for each scenario: the sample has no setting for the schema.
    private static Scene Postgres(PostgresServer server, string database)
    {
        server.CreateDatabase(database);
        string connectionString = $"{server.ConnectionString};Database={database}";

        return new Scene(2, [("Inbox", "Postgres"), ("Postgres", connectionString), ("Ledger__Table", "booked")], connectionString);
    }

    private async Task KillAndRestartAsync(ReceiverProcess receiver)
    {
        receiver.Kill();
        await Task.Delay(s_downtime);
        await receiver.StartAsync(client);
    }

    private async Task<bool> RunAsync(string scenario, Scene scene, Func<ReceiverProcess, Task> sabotage, bool fromTheStart = false)
    {
        ReceiverProcess[] receivers =
        [
            .. Enumerable.Range(1, scene.Instances).Select(number =>
                new ReceiverProcess(_folder, $"{scene.Settings[^2].Value.GetHashCode():x}-{number}", Environment.GetEnvironmentVariable("VOUCHERIFY_OTHER_RECEIVER"), scene.Settings)),
        ];

        try
        {
            await Task.WhenAll(receivers.Select(receiver => receiver.StartAsync(client)));
            Uri[] addresses = [.. receivers.Select(receiver => receiver.Address)];

            // A process that has just begun is not yet doing what it is to be interrupted in.
            await new Sender(client, addresses).SendAsync(SignedWebhook.Create(VoucherPublished.EventType, WarmUp), rate, () => Task.CompletedTask);
            await DrainAsync(scene, receivers, WarmUp);

            SignedWebhook[] webhooks = SignedWebhook.Create(VoucherPublished.EventType, count);
            var sender = new Sender(client, addresses);

            await sender.SendAsync(WithDuplicates(webhooks), rate, () => sabotage(receivers[0]), fromTheStart ? 0 : 0.5);
            await DrainAsync(scene, receivers, WarmUp + count);

            return Report(scenario, scene, webhooks, sender, receivers);
        }
        finally
        {
            foreach (ReceiverProcess receiver in receivers)
            {
                receiver.Dispose();
            }
        }
    }

    private List<SignedWebhook> WithDuplicates(SignedWebhook[] webhooks)
    {
        List<SignedWebhook> sent = [];

        for (int number = 0; number < webhooks.Length; number++)
        {
            sent.Add(webhooks[number]);

            if (number % DuplicateOf == 0)
            {
                sent.Add(webhooks[Math.Max(0, number - rate)]);
            }
        }

        return sent;
    }

    // All are booked, and nothing waits that might be booked again; or nothing more happens.
    private async Task DrainAsync(Scene scene, ReceiverProcess[] receivers, int expected)
    {
        long started = Stopwatch.GetTimestamp();

        while (Stopwatch.GetElapsedTime(started) < s_patience)
        {
            // A session that the attack has left behind may not answer at once.
            long? waiting = await receivers[0].TryCountWaitingAsync(client);

            if (waiting == 0 && scene.Booked(receivers).Distinct().Count() >= expected)
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    private static bool Report(string scenario, Scene scene, SignedWebhook[] webhooks, Sender sender, ReceiverProcess[] receivers)
    {
        HashSet<string> ids = [.. webhooks.Select(webhook => webhook.Id)];
        string[] booked = [.. scene.Booked(receivers).Where(ids.Contains)];
        int processed = booked.Distinct().Count();
        int twice = booked.Length - processed;

        Console.WriteLine(
            $"{scenario}: {ids.Count} webhooks, {sender.Duplicates} answered as duplicates, {sender.Resent} resent; "
            + $"{processed} processed, {ids.Count - processed} lost, {twice} {(scene.Database is null ? "handled" : "booked")} twice");

        return processed == ids.Count && (twice == 0 || scene.Database is null);
    }

    /// <summary>Receivers and where they book. A table in the inbox's own database is written in its transaction, so that nothing is booked twice.</summary>
    private sealed record Scene(int Instances, (string Name, string Value)[] Settings, string? Database)
    {
        public IEnumerable<string> Booked(ReceiverProcess[] receivers)
        {
            IEnumerable<string> inFiles = receivers.SelectMany(receiver => receiver.Booked);

            return Database is null || inFiles.Any() ? inFiles : ReadTable();
        }

        private List<string> ReadTable()
        {
            using var connection = new NpgsqlConnection($"{Database};Pooling=false");
            connection.Open();
            using var command = new NpgsqlCommand("select id from public.booked", connection);
            using NpgsqlDataReader reader = command.ExecuteReader();
            List<string> ids = [];

            while (reader.Read())
            {
                ids.Add(reader.GetString(0));
            }

            return ids;
        }
    }
}
