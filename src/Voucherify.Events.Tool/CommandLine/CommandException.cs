namespace Voucherify.Events.Tool;

/// <summary>The exception that ends a command with a message for the user and an exit code.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">The problem, then what to do. It may contain external text, which is escaped when it is written.</param>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;

    public static CommandException Usage(string message) => new(Events.Tool.ExitCode.Usage, message);
}
