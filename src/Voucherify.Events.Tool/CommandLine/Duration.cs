using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>Parses durations such as <c>500ms</c>, <c>10s</c>, <c>10</c> (seconds) and <c>2m</c>.</summary>
internal static class Duration
{
    public static Option<TimeSpan?> CreateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "10s",
        CustomParser = Parse,
    };

    private static TimeSpan? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        (string number, double unit) = text switch
        {
            [.. var digits, 'm', 's'] => (digits, 0.001),
            [.. var digits, 's'] => (digits, 1),
            [.. var digits, 'm'] => (digits, 60),
            _ => (text, 1),
        };

        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value * unit is > 0 and <= 86400)
        {
            return TimeSpan.FromSeconds(value * unit);
        }

        result.AddError($"'{text}' is not a duration. Use a value such as 500ms, 10s or 2m, up to one day.");
        return null;
    }
}
