using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Voucherify.Events.Attack;

/// <summary>What the attacked process tells of itself.</summary>
internal sealed record Stats(long WorkingSet, int Warnings, int Errors, int Handled, int HandledTwice);

/// <summary>The attacked application, as its attacker sees it.</summary>
internal sealed class VictimProcess : IDisposable
{
    private readonly Process _process;

    private VictimProcess(Process process, int port, int http2Port)
    {
        _process = process;
        Port = port;
        Http2Port = http2Port;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = int.MaxValue })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
            Timeout = TimeSpan.FromMinutes(1),
        };
    }

    public int Port { get; }

    public int Http2Port { get; }

    public HttpClient Client { get; }

    public bool Lives => !_process.HasExited;

    public string Exit => Lives ? "the process lives" : $"the process ended with {_process.ExitCode}";

    public static async Task<VictimProcess> StartAsync(string inbox = "inline", string handler = "ok", string timeout = "00:00:08")
    {
        int port = FindPort(), http2Port = FindPort();
        var process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!,
            [.. Prefix(), "serve", $"{port}", $"{http2Port}", inbox, handler, timeout])
        { RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) => Errors.Write(line.Data);
        process.BeginErrorReadLine();
        var victim = new VictimProcess(process, port, http2Port);

        for (int tries = 0; tries < 300 && victim.Lives; tries++)
        {
            try
            {
                await victim.Client.GetStringAsync("alive");
                return victim;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The application did not start.");
    }

    public async Task<Stats> GetStatsAsync()
    {
        string[] parts = (await Client.GetStringAsync("stats")).Split(';');
        int Number(int index) => int.Parse(parts[index], CultureInfo.InvariantCulture);
        return new Stats(long.Parse(parts[0], CultureInfo.InvariantCulture), Number(1), Number(2), Number(3), Number(4));
    }

    /// <summary>Sends a webhook as Voucherify does, and tells how long the answer took.</summary>
    public async Task<(HttpStatusCode Status, TimeSpan Time)> DeliverAsync(string id)
    {
        byte[] body = System.Text.Encoding.UTF8.GetBytes(
            $$$"""{"id":"{{{id}}}","type":"voucher.published","data":{"voucher":{"code":"A"}},"event":{"id":"ev_1","type":"voucher.published"}}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, Victim.Path) { Content = new ByteArrayContent(body) };
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Compute(body, Victim.Secret));
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage response = await Client.SendAsync(request);
        return (response.StatusCode, Stopwatch.GetElapsedTime(start));
    }

    public void Dispose()
    {
        if (Lives)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Client.Dispose();
    }

    // Under "dotnet x.dll" the process is dotnet, and the program its first argument.
    private static string[] Prefix() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Victim).Assembly.Location] : [];

    private static int FindPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Errors are written once each kind: an attack repeats itself.</summary>
    private static class Errors
    {
        private static int s_lines;

        public static void Write(string? line)
        {
            if (line is not null && Interlocked.Increment(ref s_lines) <= 40)
            {
                Console.Error.WriteLine($"    {line}");
            }
        }
    }
}
