using System.Globalization;
using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>What differs in meaning between two JSON values: nulls count as absent, numbers and times may be written differently.</summary>
internal static class JsonDifference
{
    /// <summary>One line for each difference; none when both mean the same.</summary>
    public static IReadOnlyList<string> Between(JsonElement expected, JsonElement actual)
    {
        var differences = new List<string>();
        Compare("$", expected, actual, differences);
        return differences;
    }

    private static void Compare(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        switch (expected.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(path, expected, actual, differences);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when expected.GetArrayLength() == actual.GetArrayLength():
                for (int i = 0; i < expected.GetArrayLength(); i++)
                {
                    Compare($"{path}[{i}]", expected[i], actual[i], differences);
                }

                break;
            case var (one, other) when one == other && MeanTheSame(expected, actual):
                break;
            default:
                differences.Add($"{path}: expected {expected.GetRawText()}, found {actual.GetRawText()}");
                break;
        }
    }

    private static void CompareMembers(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        Dictionary<string, JsonElement> left = MembersOf(expected);
        Dictionary<string, JsonElement> right = MembersOf(actual);

        foreach ((string name, JsonElement value) in left)
        {
            if (right.TryGetValue(name, out JsonElement other))
            {
                Compare($"{path}.{name}", value, other, differences);
            }
            else
            {
                differences.Add($"{path}.{name}: lost {value.GetRawText()}");
            }
        }

        differences.AddRange(right.Keys.Except(left.Keys).Select(name => $"{path}.{name}: appeared"));
    }

    private static Dictionary<string, JsonElement> MembersOf(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

        foreach (JsonProperty member in value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static bool MeanTheSame(JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        JsonValueKind.Number => expected.GetRawText() == actual.GetRawText()
            || (expected.TryGetDecimal(out decimal one) && actual.TryGetDecimal(out decimal other) && one == other),
        JsonValueKind.String => expected.GetString() == actual.GetString()
            || (IsTime(expected, out DateTimeOffset one) && IsTime(actual, out DateTimeOffset other) && one == other),
        JsonValueKind.Array => false,
        _ => true,
    };

    private static bool IsTime(JsonElement text, out DateTimeOffset time) => DateTimeOffset.TryParse(
        text.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
