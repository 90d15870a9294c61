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
    private const int Rounds = 9, WarmRounds = 2, Connections = 16;

    // More than a burst can send.
    private const int BodiesPerBurst = 120_000;

    // No two webhooks are the same: their ids differ, or, where all are test sends, the ids of their events.
    private const string TestId = "whs_000000000000000000", EventId = "ev_1df2f4df345153b15f";

    private sealed record Candidate(string Name, string Path, byte[] Body, (string Name, string Value)[] Headers, string? Differs);

    private readonly record struct Result(long Requests, double Rate, double Cpu, double Slowest);

    public static void Run()
    {
        Payload payload = Payload.Test("voucher.published");
        Candidate[] candidates = CandidatesFor(payload);
        string folder = Directory.CreateTempSubdirectory().FullName;

        try
        {
            using Process server = StartServer();
            string url = server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.");
            Result[][] results = Measure(server, url, candidates, folder, out long sent);

            server.StandardInput.Close();
            long handled = long.Parse(server.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);

            if (handled < sent)
            {
                throw new InvalidOperationException($"Of {sent} webhooks {handled} were handled.");
            }

            Print(payload, candidates, results);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Candidate[] CandidatesFor(Payload payload)
    {
        (byte[] github, (string, string)[] githubHeaders) = Peers.GitHub(payload.Body.Length);
        (byte[] stripe, (string, string)[] stripeHeaders) = Peers.StripeEvent(payload.Body.Length);

        return
        [
            new("reads the body", EndpointServer.Limit, payload.Body, [], EventId),
            new("verifies and parses, bare", EndpointServer.Bare, payload.Body, [], EventId),
            new("MapVoucherifyWebhooks, test ids", EndpointServer.Ours, payload.Body, [], EventId),
            new("MapVoucherifyWebhooks, new ids", EndpointServer.Ours, payload.Body, [], TestId),
            new("Newtonsoft, JObject", EndpointServer.Today, payload.Body, [], EventId),
            new("Octokit.Webhooks.AspNetCore, always the same", EndpointServer.GitHub, github, githubHeaders, null),
            new("Stripe.net, always the same", EndpointServer.Stripe, stripe, stripeHeaders, null),
        ];
    }

    private static Result[][] Measure(Process server, string url, Candidate[] candidates, string folder, out long sentToOurs)
    {
        Result[][] results = [.. candidates.Select(_ => new Result[Rounds])];
        int[] order = [.. Enumerable.Range(0, candidates.Length)];
        var random = new Random(1);
        sentToOurs = 0;

        for (int round = -WarmRounds; round < Rounds; round++)
        {
            random.Shuffle(order);

            foreach (int index in order)
            {
                Candidate candidate = candidates[index];
                string script = WriteScript(candidate, folder, round + WarmRounds);
                server.Refresh();
                TimeSpan before = server.TotalProcessorTime;
                Result result = Burst(url + candidate.Path, script);
                server.Refresh();

                if (candidate.Differs == TestId && result.Requests >= BodiesPerBurst)
                {
                    throw new InvalidOperationException("A burst ran out of new ids.");
                }

                sentToOurs += candidate.Path == EndpointServer.Ours ? result.Requests : 0;

                if (round >= 0)
                {
                    results[index][round] = result with { Cpu = (server.TotalProcessorTime - before).TotalMicroseconds / result.Requests };
                }
            }
        }

        return results;
    }

    private static void Print(Payload payload, Candidate[] candidates, Result[][] results)
    {
        Console.WriteLine(FormattableString.Invariant($"\n{payload.EventType}, {payload.Body.Length} bytes, {Connections} connections\n"));
        Console.WriteLine("| | requests/s / limit | requests/s / bare | p99 | added CPU µs per request |\n| --- | --- | --- | --- | --- |");

        for (int index = 0; index < results.Length; index++)
        {
            double rate = Median(results[index].Zip(results[0], (its, limit) => its.Rate / limit.Rate));
            double toBare = Median(results[index].Zip(results[1], (its, bare) => its.Rate / bare.Rate));
            double cpu = Median(results[index].Zip(results[0], (its, limit) => its.Cpu - limit.Cpu));
            Console.WriteLine(FormattableString.Invariant(
                $"| {candidates[index].Name} | {rate:F2} | {toBare:F2} | {Median(results[index].Select(its => its.Slowest)):F1} ms | {cpu:F0} |"));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"\nThe limit: {Median(results[0].Select(its => its.Rate)):F0} requests/s, {Median(results[0].Select(its => its.Cpu)):F0} µs of CPU each."));
    }

    private static Result Burst(string url, string script)
    {
        using Process wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", "-d2s", "-s", script, url])
        {
            RedirectStandardOutput = true,
        })!;

        string output = wrk.StandardOutput.ReadToEnd();
        string[] result = output[(output.LastIndexOf('=') + 1)..].Split(' ', StringSplitOptions.TrimEntries);

        if (result is not [var requests, var microseconds, var slowest, "0"])
        {
            throw new InvalidOperationException($"Requests failed.\n{output}");
        }

        long count = long.Parse(requests, CultureInfo.InvariantCulture);
        double seconds = double.Parse(microseconds, CultureInfo.InvariantCulture) / 1e6;
        return new(count, count / seconds, 0, double.Parse(slowest, CultureInfo.InvariantCulture) / 1e3);
    }

    private static Process StartServer()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", "0"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "1"; // As in every project made with the Web SDK, which this one is not.
        return Process.Start(start)!;
    }

    /// <summary>
    /// Writes what <c>wrk</c> runs. It puts every webhook together in the same way, from a text that differs and its signature, so that those with
    /// new ids cost it no more than others. They are parts of one string, because its garbage collector would walk many.
    /// </summary>
    private static string WriteScript(Candidate candidate, string folder, int round)
    {
        string bodies = Path.Combine(folder, "bodies"), script = Path.Combine(folder, "script.lua");
        string differs = candidate.Differs ?? "";
        File.WriteAllText(bodies, string.Concat(Signed(candidate, round)));
        string headers = string.Concat(candidate.Headers.Select(header => $"wrk.headers[\"{header.Name}\"] = \"{header.Value}\"\n"));

        // Without "done", wrk rounds what it prints.
        File.WriteAllText(script, $$"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            {{headers}}
            local body = [==[{{Encoding.UTF8.GetString(candidate.Body)}}]==]
            local before, after, next = "", "", 0

            function init()
              bodies = io.open("{{bodies}}"):read("*a")
              if #bodies > 0 then
                local first, last = body:find("{{differs}}", 1, true)
                before, after = body:sub(1, first - 1), body:sub(last + 1)
              else
                before, after = body:sub(1, 1000), body:sub(1001)
              end
            end

            function request()
              if #bodies == 0 then
                return wrk.format(nil, nil, nil, before .. after)
              end
              local at = next * {{differs.Length + 64}}
              next = (next + 1) % {{BodiesPerBurst}}
              wrk.headers["{{WebhookSignature.HeaderName}}"] = bodies:sub(at + {{differs.Length + 1}}, at + {{differs.Length + 64}})
              return wrk.format(nil, nil, nil, before .. bodies:sub(at + 1, at + {{differs.Length}}) .. after)
            end

            function done(summary, latency)
              local e = summary.errors
              local failed = e.connect + e.read + e.write + e.status + e.timeout
              print(string.format("=%d %d %d %d", summary.requests, summary.duration, latency:percentile(99), failed))
            end
            """);

        return script;
    }

    // Each a text that differs and the signature of the webhook with it.
    private static IEnumerable<string> Signed(Candidate candidate, int round)
    {
        if (candidate.Differs is not { } differs)
        {
            yield break;
        }

        string body = Encoding.UTF8.GetString(candidate.Body);
        string prefix = differs[..(differs.IndexOf('_') + 1)];

        for (int number = 1; number <= BodiesPerBurst; number++)
        {
            string other = string.Create(CultureInfo.InvariantCulture, $"{prefix}{round:D6}{number:D12}");

            yield return other + WebhookSignature.Compute(Encoding.UTF8.GetBytes(body.Replace(differs, other, StringComparison.Ordinal)), Payload.Secret);
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
