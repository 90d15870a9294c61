using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Voucherify.Events.Crash;

/// <summary>An instance of <c>samples/ScaledReceiver</c> in a process of its own, on a port that it keeps when it is started again.</summary>
internal sealed class ReceiverProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, string> _settings;
    private readonly string _program;
    private readonly string _argument;
    private readonly string _ledger;
    private readonly string _log;
    private Process? _process;

    /// <param name="folder">Where it keeps its files.</param>
    /// <param name="name">What its files are called.</param>
    /// <param name="settings">Its configuration.</param>
    public ReceiverProcess(string folder, string name, params (string Name, string Value)[] settings)
        : this(folder, name, null, settings)
    {
    }

    /// <param name="folder">Where it keeps its files.</param>
    /// <param name="name">What its files are called.</param>
    /// <param name="program">Another program than the sample; null for that.</param>
    /// <param name="settings">Its configuration.</param>
    /// <param name="argument">Its first argument.</param>
    public ReceiverProcess(string folder, string name, string? program, (string Name, string Value)[] settings, string argument = "")
    {
        _argument = argument;
        _program = program ?? Path.Combine(Repository, "samples", "ScaledReceiver", "bin", "Release", "net10.0", "ScaledReceiver.dll");
        _ledger = Path.Combine(folder, $"{name}.booked");
        _log = Path.Combine(folder, $"{name}.log");
        _settings = new Dictionary<string, string>(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)))
        {
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Ledger__File"] = _ledger,
        };
        Address = new Uri($"http://127.0.0.1:{FindPort()}/");
    }

    public static string Repository { get; } = FindRepository();

    public Uri Address { get; }

    /// <summary>The ids of the webhooks that its handlers are done with, in the order in which they were.</summary>
    public string[] Booked => File.Exists(_ledger) ? ReadLines() : [];

    public async Task StartAsync(HttpClient client)
    {
        string[] line = ["-c", "exec dotnet \"$0\" $3 --urls \"$1\" >> \"$2\" 2>&1", _program, Address.ToString(), _log, _argument];
        var start = new ProcessStartInfo("bash", line) { WorkingDirectory = Path.GetDirectoryName(_program) };

        foreach ((string name, string value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(s_patience);

        while (!await AnswersAsync(client))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The receiver did not start: {File.ReadAllText(_log)}");
            }

            await Task.Delay(100, patience.Token);
        }
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    /// <summary>Whether it ended, by whatever it did.</summary>
    public bool HasEnded => _process is null or { HasExited: true };

    /// <summary>How many webhooks wait in its inbox.</summary>
    public async Task<long> CountWaitingAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<Status>(new Uri(Address, "inbox")))!.Waiting;

    /// <summary>How many webhooks wait in its inbox; null while it does not answer.</summary>
    public async Task<long?> TryCountWaitingAsync(HttpClient client)
    {
        try
        {
            return await CountWaitingAsync(client);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        _process?.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(Address, "nothing-is-here"));
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    // The last line may be half written; one more look will see it.
    private string[] ReadLines()
    {
        using var file = new FileStream(_ledger, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        string[] lines = reader.ReadToEnd().Split('\n');
        return lines[..^1];
    }

    private static int FindPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    private sealed record Status(long Waiting);
}
