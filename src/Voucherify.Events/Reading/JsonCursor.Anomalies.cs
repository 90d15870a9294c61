using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>What is not as expected.</content>
internal ref partial struct JsonCursor
{
    /// <summary>What has been reported of the part that the cursor moved to; null if nothing was.</summary>
    public readonly AnomalyLog? Log => _log;

    /// <summary>Reports the value that the cursor stands on, and skips it.</summary>
    /// <param name="expected">What should have been there; null if there should have been nothing.</param>
    /// <param name="found">What is there, if its kind does not say it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Report(string? expected, string? found = null)
    {
        Note(_position, expected, found ?? Describe(Kind));
        Skip();
    }

    private void Note(int position, string? expected, string found) => (_log ??= new AnomalyLog()).Add(position, expected, found);

    // Inlined, it would be in every reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Refuse(string expected)
    {
        if (!TryTakeNull())
        {
            Report(expected);
        }

        return false;
    }

    private static string Describe(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
