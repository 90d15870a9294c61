namespace Voucherify.Events.Tool.Tests;

/// <summary>A fact about the tool as a Unix shell runs it: with paths, signals and messages of the system as they are there.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = UnixTheoryAttribute.Reason;
}

/// <summary>A theory about the tool as a Unix shell runs it.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    internal static readonly string? Reason = OperatingSystem.IsWindows() ? "These tests need a Unix shell: bash, kill, ps and curl." : null;

    public UnixTheoryAttribute() => Skip = Reason;
}

/// <summary>A theory about a terminal, which <c>script</c> of Linux plays.</summary>
public sealed class TerminalTheoryAttribute : TheoryAttribute
{
    internal static readonly string? Reason = OperatingSystem.IsLinux() ? null : "A terminal is played by the script command of Linux; that of other systems takes other options.";

    public TerminalTheoryAttribute() => Skip = Reason;
}

/// <summary>A fact about a terminal, which <c>script</c> of Linux plays.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip = TerminalTheoryAttribute.Reason;
}
