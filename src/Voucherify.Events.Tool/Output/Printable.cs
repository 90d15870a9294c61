using System.Globalization;
using System.Text;

namespace Voucherify.Events.Tool;

/// <summary>
/// Escapes external text: a signed body may contain characters that a terminal interprets, or that reverse the text direction.
/// </summary>
internal static class Printable
{
    /// <returns>The text in one line, with escapes such as <c>\u001b</c> for control, format and separator characters.</returns>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;

        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = char.IsSurrogatePair(text, index);
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, index);

            if (isPair ? category is not UnicodeCategory.Format : IsHarmless(category))
            {
                escaped?.Append(text, index, isPair ? 2 : 1);
            }
            else
            {
                escaped ??= new StringBuilder(text, 0, index, text.Length + 16);
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:x4}");

                if (isPair)
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index + 1]:x4}");
                }
            }

            index += isPair ? 1 : 0;
        }

        return escaped?.ToString() ?? text;
    }

    /// <returns>The text with its line breaks, escaped within each line.</returns>
    public static string EscapeLines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Escape));

    private static bool IsHarmless(UnicodeCategory category) => category is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate);
}
