using System.Text.RegularExpressions;

namespace Voucherify.Events.Tool;

/// <summary>Extracts the type of the error of a dead letter. The rest of the error may be personal data.</summary>
internal static partial class ErrorType
{
    /// <returns>The type of the exception that the handler threw, such as <c>TimeoutException</c>.</returns>
    public static string Of(string error)
    {
        Match inner = Inner().Match(error);
        string type = inner.Success ? inner.Groups["type"].Value : Outer().Match(error).Groups["type"].Value;

        return type.Length == 0 ? "unknown" : type[(type.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex(@"---> (\(Inner Exception #\d+\) )?(?<type>[\w.+`]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Inner();

    [GeneratedRegex(@"^(?<type>[\w.+`]+)(:|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Outer();
}
