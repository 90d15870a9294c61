namespace Voucherify.Events.Tool;

/// <summary>Defines the exit codes of the tool. The README documents them.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded, and the answer is yes.</summary>
    public const int Yes = 0;

    /// <summary>The answer is no: a response is not 2xx, the signature does not match, or <c>--strict</c> found something.</summary>
    public const int No = 1;

    /// <summary>The command is invalid: an option, an event or a file.</summary>
    public const int Usage = 2;

    /// <summary>A secret or a connection string is missing.</summary>
    public const int NoSecret = 3;

    /// <summary>There was no response. Another attempt may succeed.</summary>
    public const int NoAnswer = 4;

    /// <summary>The user interrupted the command.</summary>
    public const int Interrupted = 130;
}
