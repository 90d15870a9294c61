using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Voucherify.Events.PostgreSql.Tests;

namespace Voucherify.Events.Crash;

/// <summary>Forty healthy webhooks and one that ends the process of whoever handles it, two instances, and a supervisor that starts them again.</summary>
internal sealed class PoisonTest(HttpClient client)
{
    private const int Healthy = 40;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    public async Task<bool> RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("voucherify-poison-").FullName;
        using PostgresServer server = PostgresServer.Start();
        SignedWebhook[] webhooks = SignedWebhook.Create(VoucherPublished.EventType, Healthy + 1);
        SignedWebhook poison = webhooks[10];
        (string, string)[] settings = [("Postgres", server.ConnectionString), ("Poison", poison.Id)];
        ReceiverProcess[] receivers =
        [
            .. Enumerable.Range(1, 2).Select(number => new ReceiverProcess(
                folder, number.ToString(CultureInfo.InvariantCulture), PlainReceiver.Program, settings, PoisonReceiver.Argument)),
        ];
        int crashes = 0;
        long started = Stopwatch.GetTimestamp();
        using var supervising = new CancellationTokenSource();

        try
        {
            await Task.WhenAll(receivers.Select(receiver => receiver.StartAsync(client)));
            Task[] supervisors = [.. receivers.Select(receiver => Task.Run(() => SuperviseAsync(receiver, () => Interlocked.Increment(ref crashes), supervising.Token)))];
            await new Sender(client, [.. receivers.Select(receiver => receiver.Address)]).SendAsync(webhooks, 1_000, () => Task.CompletedTask);
            string state = "";

            // Of those that ran beside it some come after it, one by one.
            while ((state != "dead" || await receivers[0].TryCountWaitingAsync(client) != 0) && Stopwatch.GetElapsedTime(started) < s_patience)
            {
                await Task.Delay(200);
                state = (string)await AskAsync(server, $"select case when dead_at is not null then 'dead' when due_at is not null then 'waiting' else 'done' end from voucherify.inbox where key = '{poison.Id}'");
            }

            string[] booked = [.. receivers.SelectMany(receiver => receiver.Booked)];
            string error = (string)await AskAsync(server, $"select coalesce(error, '') from voucherify.inbox where key = '{poison.Id}'");
            Console.WriteLine(
                $"Poison: {booked.Distinct().Count()} of {Healthy} healthy done ({booked.Length - booked.Distinct().Count()} twice), the poisonous one is {state} after {crashes} crashes "
                + $"and {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: {error}");
            await supervising.CancelAsync();
            await Task.WhenAll(supervisors);

            return state == "dead" && booked.Distinct().Count() == Healthy;
        }
        finally
        {
            foreach (ReceiverProcess receiver in receivers)
            {
                receiver.Dispose();
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task SuperviseAsync(ReceiverProcess receiver, Action crashed, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (receiver.HasEnded)
            {
                crashed();

                try
                {
                    await receiver.StartAsync(client);
                }
                catch (InvalidOperationException)
                {
                    // It ended again before it answered.
                }
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }

    private static async Task<object> AskAsync(PostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection($"{server.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())!;
    }
}
