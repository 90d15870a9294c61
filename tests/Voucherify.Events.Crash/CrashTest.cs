using System.Diagnostics;
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

    /// <returns>Whether nothing was lost.</returns>
    public async Task<bool> RunAsync()
    {
        using PostgresServer server = PostgresServer.Start();
        bool isFine = true;

        isFine &= await RunAsync("PostgreSQL, two instances, one killed", 2, Postgres(server, "killed"), KillAndRestartAsync);
        isFine &= await RunAsync("PostgreSQL, two instances, the database down for 4 s", 2, Postgres(server, "outage"), async _ =>
        {
            server.Crash();
            await Task.Delay(s_outage);
            server.Restart();
        });
        (string, string)[] sqlite = [("Inbox", "Sqlite"), ("Sqlite", Path.Combine(_folder, "inbox.db"))];
        isFine &= await RunAsync("SQLite, one instance, killed", 1, sqlite, KillAndRestartAsync);

        Directory.Delete(_folder, recursive: true);
        return isFine;
    }

    // A database of its own for each scenario: the sample has no setting for the schema.
    private static (string, string)[] Postgres(PostgresServer server, string database)
    {
        server.CreateDatabase(database);
        return [("Inbox", "Postgres"), ("Postgres", $"{server.ConnectionString};Database={database}")];
    }

    private async Task KillAndRestartAsync(ReceiverProcess receiver)
    {
        receiver.Kill();
        await Task.Delay(s_downtime);
        await receiver.StartAsync(client);
    }

    private async Task<bool> RunAsync(
        string scenario, int instances, (string Name, string Value)[] settings, Func<ReceiverProcess, Task> midway)
    {
        ReceiverProcess[] receivers =
        [
            .. Enumerable.Range(1, instances).Select(number => new ReceiverProcess(_folder, $"{settings[^1].Value.GetHashCode():x}-{number}", settings)),
        ];

        try
        {
            await Task.WhenAll(receivers.Select(receiver => receiver.StartAsync(client)));
            Uri[] addresses = [.. receivers.Select(receiver => receiver.Address)];

            // A process that has just begun is not yet doing what it is to be interrupted in.
            await new Sender(client, addresses).SendAsync(SignedWebhook.Create(VoucherPublished.EventType, WarmUp), rate, () => Task.CompletedTask);
            await DrainAsync(receivers, WarmUp);

            SignedWebhook[] webhooks = SignedWebhook.Create(VoucherPublished.EventType, count);
            var sender = new Sender(client, addresses);

            await sender.SendAsync(WithDuplicates(webhooks), rate, () => midway(receivers[0]));
            await DrainAsync(receivers, WarmUp + count);

            return Report(scenario, webhooks, sender, receivers);
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
    private async Task DrainAsync(ReceiverProcess[] receivers, int expected)
    {
        long started = Stopwatch.GetTimestamp();

        while (Stopwatch.GetElapsedTime(started) < s_patience)
        {
            long waiting = await receivers[0].CountWaitingAsync(client);

            if (waiting == 0 && receivers.SelectMany(receiver => receiver.Booked).Distinct().Count() >= expected)
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    private static bool Report(string scenario, SignedWebhook[] webhooks, Sender sender, ReceiverProcess[] receivers)
    {
        HashSet<string> ids = [.. webhooks.Select(webhook => webhook.Id)];
        int[] shares = [.. receivers.Select(receiver => receiver.Booked.Count(ids.Contains))];
        int processed = receivers.SelectMany(receiver => receiver.Booked).Where(ids.Contains).Distinct().Count();

        Console.WriteLine(
            $"{scenario}: {ids.Count} webhooks, {sender.Duplicates} answered as duplicates, {sender.Resent} resent; "
            + $"{processed} processed ({string.Join(" + ", shares)}), {ids.Count - processed} lost, {shares.Sum() - processed} handled twice");

        return processed == ids.Count;
    }
}
