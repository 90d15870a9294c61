using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Voucherify.Events.Attack;

/// <summary>A thousand connections whose bodies of 1 MiB lack their last byte: without a signature, and with one that looks like one.</summary>
internal static class BodyAttack
{
    private const int Connections = 1_000;
    private const int Length = 1024 * 1024;
    private const int LimitMegabytes = 250;

    public static async Task<Finding> RunAsync(bool isLong)
    {
        (double unsigned, double unsignedWait, bool unsignedAnswered) = await MeasureAsync("");
        (double forged, double forgedWait, bool forgedAnswered) = await MeasureAsync($"{WebhookSignature.HeaderName}: {new string('0', 64)}\r\n");

        return Finding.Create(
            unsigned < LimitMegabytes && forged < LimitMegabytes && unsignedAnswered && forgedAnswered,
            Math.Max(unsignedWait, forgedWait) < 5,
            $"1,000 connections with 1 MiB each: {unsigned:0} MB more without a signature, {forged:0} MB more with a forged one; " +
            $"a valid webhook meanwhile took at most {unsignedWait:0.0} s and {forgedWait:0.0} s, {(unsignedAnswered && forgedAnswered ? "all" : "NOT all")} answered with 200");
    }

    private static async Task<(double Megabytes, double Wait, bool AllAnswered)> MeasureAsync(string header)
    {
        using VictimProcess victim = await VictimProcess.StartAsync();
        await victim.DeliverAsync("whs_warm");
        long before = (await victim.GetStatsAsync()).WorkingSet;
        var clients = new List<TcpClient>();
        byte[] body = new byte[Length - 1];
        Task flood = Task.Run(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
            {
                TcpClient client = new();

                lock (clients)
                {
                    clients.Add(client);
                }

                try
                {
                    await client.ConnectAsync(IPAddress.Loopback, victim.Port, CancellationToken.None);
                    NetworkStream stream = client.GetStream();
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {Victim.Path} HTTP/1.1\r\nHost: localhost\r\n{header}Content-Length: {Length}\r\n\r\n"));
                    await stream.WriteAsync(body);
                }
                catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
                {
                    // It was answered before its end.
                }
            }));
        });

        long peak = before;
        double wait = 0;
        bool allAnswered = true;
        long start = Stopwatch.GetTimestamp();

        for (int number = 0; Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10); number++)
        {
            (HttpStatusCode status, TimeSpan time) = await victim.DeliverAsync($"whs_{number}");
            allAnswered &= status == HttpStatusCode.OK;
            wait = Math.Max(wait, time.TotalSeconds);
            peak = Math.Max(peak, (await victim.GetStatsAsync()).WorkingSet);
            await Task.Delay(50);
        }

        clients.ForEach(client => client.Dispose());
        await flood;
        return ((peak - before) / 1e6, wait, allAnswered);
    }
}
