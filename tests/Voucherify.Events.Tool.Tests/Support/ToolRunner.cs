using System.Diagnostics;
using System.Reflection;
using System.Text;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

/// <summary>Runs the tool as a user does, in a folder of its own, with an environment that holds no secret but those of the test.</summary>
public sealed class ToolRunner : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("voucherify-events-");

    /// <summary>The installed command, where one is tested; otherwise the program that was built.</summary>
    public static string[] Command { get; } = Environment.GetEnvironmentVariable("VOUCHERIFY_EVENTS_TOOL") is { Length: > 0 } installed
        ? [installed]
        : [
            "dotnet",
            "exec",
            Path.Combine(
                Repository.Root, "src", "Voucherify.Events.Tool", "bin",
                typeof(ToolRunner).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!,
                "net8.0", "voucherify-events.dll"),
        ];

    public string Folder => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<ToolRun> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public async Task<ToolRun> RunAsync(byte[] input, params string[] arguments)
    {
        using Process process = Start([.. Command, .. arguments]);

        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not read it.
        }

        return await EndAsync(process);
    }

    /// <summary>Runs a line of the shell, where <c>voucherify-events</c> is the tool.</summary>
    public Task<ToolRun> RunShellAsync(string line)
    {
        string bin = PathOf(".bin");

        if (!Directory.Exists(bin))
        {
            string command = string.Join(' ', Command.Select(word => $"'{word}'"));
            Write(Path.Combine(".bin", "voucherify-events"), $"#!/bin/sh\nexec {command} \"$@\"\n");

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Path.Combine(bin, "voucherify-events"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        Process process = Start(["bash", "-c", line]);
        process.StandardInput.Close();
        return EndAsync(process);
    }

    public Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (string variable in start.Environment.Keys.Where(key => key.StartsWith("Voucherify__", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["PATH"] = $"{PathOf(".bin")}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["NO_COLOR"] = "";

        foreach ((string name, string value) in Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<ToolRun> EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(s_patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);

        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new ToolRun(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
