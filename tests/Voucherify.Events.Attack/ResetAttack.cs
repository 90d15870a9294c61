using System.Net.Sockets;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Attack;

/// <summary>Requests over HTTP/2 that are taken back in the middle of their body, about when the time for an answer is up.</summary>
internal static class ResetAttack
{
    private const int StreamsPerConnection = 60;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(2);
    private static readonly string s_signature = new('0', 64);

    public static async Task<Finding> RunAsync(bool isLong)
    {
        using VictimProcess victim = await VictimProcess.StartAsync(timeout: s_timeout.ToString());
        int resets = 0;

        for (int round = 0; round < (isLong ? 12 : 2) && victim.Lives; round++)
        {
            try
            {
                await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ => Interlocked.Add(ref resets, await ResetAsync(victim.Http2Port))));
            }
            catch (SocketException)
            {
                // Nobody listens any more.
            }
        }

        if (!victim.Lives)
        {
            return new Finding(false, $"{victim.Exit} after {resets} resets");
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
        Stats stats = await victim.GetStatsAsync();

        return new Finding(
            stats is { Errors: 0, Warnings: 0 },
            $"{resets} resets, {victim.Exit}, {stats.Errors} errors and {stats.Warnings} warnings in the log");
    }

    private static async Task<int> ResetAsync(int port)
    {
        using Http2Client client = await Http2Client.ConnectAsync(port);

        // Each stream is reset at another moment from 100 ms before the time is up until 100 ms after.
        IEnumerable<Task> streams = Enumerable.Range(0, StreamsPerConnection).Select(async number =>
        {
            int stream = await client.PostAsync(Victim.Path, (WebhookSignature.HeaderName, s_signature), ("content-length", "100000"));
            await client.SendAsync(stream, new byte[4096]);
            await Task.Delay(s_timeout + TimeSpan.FromMilliseconds(-100 + (200.0 * number / StreamsPerConnection)));
            await client.ResetAsync(stream);
        });

        foreach (Task stream in streams.ToArray())
        {
            await stream;
        }

        return StreamsPerConnection;
    }
}
