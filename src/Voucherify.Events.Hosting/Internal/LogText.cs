using System.Globalization;
using System.Text;

namespace Voucherify.Events.Hosting;

/// <summary>Represents external text that is safe to log: on one line, without control characters, and of limited length.</summary>
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

    // Control characters, line separators, and characters that are invisible or change the direction of the surrounding text.
    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
