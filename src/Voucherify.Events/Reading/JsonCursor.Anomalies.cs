using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>Reports unexpected values.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Gets the values reported for the current part; <see langword="null"/> if there are none.</summary>
    public readonly AnomalyLog? Log => _log;

    /// <summary>Reports the value at the cursor and skips it.</summary>
    /// <param name="expected">The expected kind; <see langword="null"/> if no value was expected.</param>
    /// <param name="found">A description of the value, if its kind is not sufficient.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Report(string? expected, string? found = null)
    {
        Note(_position, expected, found ?? Describe(Kind));
        Skip();
    }

    private void Note(int position, string? expected, string found) => (_log ??= new AnomalyLog()).Add(position, expected, found);

    // Not inlined, because it would be part of every reader.
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
