using System.Globalization;
using System.Text;

namespace Voucherify.Events.Hosting;

/// <summary>Text from outside as it may stand in a log: on one line, without anything that a terminal obeys, and not too long.</summary>
internal readonly struct LogText(string text)
{
    private const int MaxLength = 200;

    public static implicit operator LogText(string text) => new(text);

    public override string ToString() =>
        text.Length <= MaxLength && !text.Any(IsUnsafe) ? text : Write(text);

    private static string Write(string text)
    {
        var safe = new StringBuilder(MaxLength);

        foreach (char character in text.AsSpan(0, Math.Min(text.Length, MaxLength)))
        {
            if (IsUnsafe(character))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                safe.Append(character);
            }
        }

        return text.Length > MaxLength ? safe.Append('…').ToString() : safe.ToString();
    }

    // Control characters, line separators, and what is invisible or changes the direction of the text around it.
    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
