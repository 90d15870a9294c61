namespace Voucherify.Events.Tool.Tests;

/// <summary>What a run of the tool wrote, and its exit code.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"{Output}--- stderr\n{Error}--- exit code {ExitCode}\n";
}
