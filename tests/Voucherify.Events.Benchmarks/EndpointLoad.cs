using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// Puts load on the endpoints of <see cref="EndpointServer"/>, in a process of its own, with <c>wrk</c>. They take turns in short bursts,
/// and each is compared with the limit of the same round: an endpoint that reads the body and answers.
/// </summary>
internal static class EndpointLoad
{
    private const int Rounds = 5, Connections = 16;
    private static readonly string[] s_paths = [EndpointServer.Limit, EndpointServer.Ours, EndpointServer.Today];
    private static readonly string[] s_names = ["reads the body", "MapVoucherifyWebhooks", "Newtonsoft, JObject"];

    public static void Run()
    {
        Payload payload = Payload.Test("voucher.published");
        string script = Path.GetTempFileName();

        try
        {
            File.WriteAllText(script, Script(payload));
            using Process server = StartServer();
            string url = server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.");
            (double Rate, double Cpu)[][] results = Measure(server, url, script, out long sent);

            server.StandardInput.Close();
            long handled = long.Parse(server.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);

            if (handled < sent)
            {
                throw new InvalidOperationException($"Of {sent} webhooks {handled} were handled.");
            }

            Print(payload, results);
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <returns>By path and round: requests in a second, and the server's processor time for each in microseconds.</returns>
    private static (double Rate, double Cpu)[][] Measure(Process server, string url, string script, out long sentToOurs)
    {
        (double Rate, double Cpu)[][] results = [.. s_paths.Select(_ => new (double, double)[Rounds])];
        int[] order = [.. Enumerable.Range(0, s_paths.Length)];
        var random = new Random(1);
        sentToOurs = 0;

        // The first two rounds warm up.
        for (int round = -2; round < Rounds; round++)
        {
            random.Shuffle(order);

            foreach (int path in order)
            {
                TimeSpan before = server.TotalProcessorTime;
                (long requests, double seconds) = Burst(url + s_paths[path], script);
                double cpu = (server.TotalProcessorTime - before).TotalMicroseconds / requests;
                sentToOurs += s_paths[path] == EndpointServer.Ours ? requests : 0;

                if (round >= 0)
                {
                    results[path][round] = (requests / seconds, cpu);
                }
            }
        }

        return results;
    }

    private static void Print(Payload payload, (double Rate, double Cpu)[][] results)
    {
        Console.WriteLine(FormattableString.Invariant($"\n{payload.EventType}, {payload.Body.Length} bytes, {Connections} connections\n"));
        Console.WriteLine("| | requests/s / limit | added CPU µs per request |\n| --- | --- | --- |");

        for (int path = 0; path < results.Length; path++)
        {
            double rate = Median(results[path].Zip(results[0], (its, limit) => its.Rate / limit.Rate));
            double cpu = Median(results[path].Zip(results[0], (its, limit) => its.Cpu - limit.Cpu));
            Console.WriteLine(FormattableString.Invariant($"| {s_names[path]} | {rate:F2} | {cpu:F0} |"));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"\nThe limit: {Median(results[0].Select(its => its.Rate)):F0} requests/s, {Median(results[0].Select(its => its.Cpu)):F0} µs of CPU each."));
    }

    private static (long Requests, double Seconds) Burst(string url, string script)
    {
        using Process wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", "-d2s", "-s", script, url])
        {
            RedirectStandardOutput = true,
        })!;

        string output = wrk.StandardOutput.ReadToEnd();
        string[] result = output[(output.LastIndexOf('=') + 1)..].Split(' ', StringSplitOptions.TrimEntries);

        return result is [var requests, var microseconds, "0"]
            ? (long.Parse(requests, CultureInfo.InvariantCulture), double.Parse(microseconds, CultureInfo.InvariantCulture) / 1e6)
            : throw new InvalidOperationException($"Requests failed.\n{output}");
    }

    private static Process StartServer()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", "0"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "1"; // As in every project made with the Web SDK, which this one is not.
        return Process.Start(start)!;
    }

    // Without "done", wrk rounds what it prints.
    private static string Script(Payload payload) => $$"""
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.headers["{{WebhookSignature.HeaderName}}"] = "{{payload.Signature}}"
        wrk.body = [==[{{Encoding.UTF8.GetString(payload.Body)}}]==]
        function done(summary)
          local e = summary.errors
          print(string.format("=%d %d %d", summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout))
        end
        """;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
