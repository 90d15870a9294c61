using System.Diagnostics;
using System.Text.Json;

namespace Voucherify.Events.Tool.Tests;

/// <summary>A tool that listens, as a program that starts it sees it: by its lines of JSON.</summary>
public sealed class RunningTool : IDisposable
{
    private readonly Process _process;

    private RunningTool(Process process) => _process = process;

    /// <summary>The address that the first line told.</summary>
    public string Address { get; private init; } = "";

    public int ProcessId => _process.Id;

    public static async Task<RunningTool> StartAsync(ToolRunner tool, params string[] arguments)
    {
        Process process = tool.Start([.. ToolRunner.Command, "listen", "--json", "--port", "0", .. arguments]);
        string first = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? await process.StandardError.ReadToEndAsync();
        using JsonDocument ready = JsonDocument.Parse(first);

        ready.RootElement.GetProperty("type").GetString().Should().Be("ready");
        return new RunningTool(process) { Address = ready.RootElement.GetProperty("url").GetString()! };
    }

    /// <summary>Waits for the line of JSON that tells of the next delivery.</summary>
    public async Task<string> ReadDeliveryAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? "";

    /// <summary>Waits for the next line that it says.</summary>
    public async Task<string> ReadErrorAsync() => await _process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? "";

    /// <summary>Waits for its end.</summary>
    public Task<ToolRun> EndAsync() => ToolRunner.EndAsync(_process);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
