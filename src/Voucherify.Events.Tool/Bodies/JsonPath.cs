using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>
/// Represents a path in a body, in the notation of anomalies: <c>$.data.items[0].name</c>; <c>$.</c> is optional, and <c>['a.b']</c> is for
/// other keys.
/// </summary>
internal sealed class JsonPath
{
    private readonly string _text;

    private JsonPath(string text, IReadOnlyList<Step> steps) => (_text, Steps) = (text, steps);

    public IReadOnlyList<Step> Steps { get; }

    public static JsonPath Parse(string text)
    {
        List<Step> steps = [];
        int position = text.StartsWith('$') ? 1 : 0;

        while (position < text.Length)
        {
            if (text.AsSpan(position).StartsWith("['", StringComparison.Ordinal))
            {
                int end = text.IndexOf("']", position + 2, StringComparison.Ordinal);
                steps.Add(new Step(text[(position + 2)..Checked(end)], null));
                position = end + 2;
            }
            else if (text[position] == '[')
            {
                int end = Checked(text.IndexOf(']', position));

                if (!int.TryParse(text.AsSpan(position + 1, end - position - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                {
                    throw Malformed();
                }

                steps.Add(new Step(null, index));
                position = end + 1;
            }
            else
            {
                position += position > 0 && text[position] == '.' ? 1 : 0;
                int end = text.AsSpan(position).IndexOfAny('.', '[') is >= 0 and int length ? position + length : text.Length;
                string name = text[position..end];
                steps.Add(name is "" or "*" ? throw Malformed() : new Step(name, null));
                position = end;
            }
        }

        return steps is [{ Name: not null }, ..] ? new JsonPath(text, steps) : throw Malformed();

        int Checked(int end) => end < 0 ? throw Malformed() : end;

        CommandException Malformed() => CommandException.Usage(
            $"'{text}' is not the path of a member. Use a path such as data.voucher.code, data.items[0].name or data.metadata['a.b'].");
    }

    public override string ToString() => _text;

    /// <summary>Represents a member of an object, or an element of an array.</summary>
    internal readonly record struct Step(string? Name, int? Index);
}
