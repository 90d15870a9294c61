namespace Voucherify.Events.Tool;

/// <summary>What the tool answers to a script. The README documents them.</summary>
internal static class ExitCode
{
    /// <summary>The answer is yes.</summary>
    public const int Yes = 0;

    /// <summary>The answer is no: not 2xx, the signature does not match, <c>--strict</c> found something.</summary>
    public const int No = 1;

    /// <summary>The command is wrong: an option, an event, a file.</summary>
    public const int Usage = 2;

    /// <summary>There is no secret, or no connection string.</summary>
    public const int NoSecret = 3;

    /// <summary>Nobody answered. Trying again may help.</summary>
    public const int NoAnswer = 4;

    /// <summary>The user interrupted it.</summary>
    public const int Interrupted = 130;
}
