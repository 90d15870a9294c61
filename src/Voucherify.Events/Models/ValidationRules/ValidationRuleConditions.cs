using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the operands of a comparison in a validation rule, by operator.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see>
/// <para>Usually, only one property is set. Each property contains its operands as sent: typically an array of strings, numbers, dates, or
/// objects, and for some operators also a single value.</para>
/// </remarks>
public sealed partial record ValidationRuleConditions
{
    /// <summary>The value equals the operand.</summary>
    [JsonPropertyName("$is")]
    public partial JsonElement? Is { get; init; }

    /// <summary>The value differs from the operand.</summary>
    [JsonPropertyName("$is_not")]
    public partial JsonElement? IsNot { get; init; }

    /// <summary>The value is one of the operands.</summary>
    [JsonPropertyName("$in")]
    public partial JsonElement? In { get; init; }

    /// <summary>The value is not one of the operands.</summary>
    [JsonPropertyName("$not_in")]
    public partial JsonElement? NotIn { get; init; }

    /// <summary>The number or time is less than the operand.</summary>
    [JsonPropertyName("$less_than")]
    public partial JsonElement? LessThan { get; init; }

    /// <summary>The number or time is less than or equal to the operand.</summary>
    [JsonPropertyName("$less_than_or_equal")]
    public partial JsonElement? LessThanOrEqual { get; init; }

    /// <summary>The number or time is greater than the operand.</summary>
    [JsonPropertyName("$more_than")]
    public partial JsonElement? MoreThan { get; init; }

    /// <summary>The number or time is greater than or equal to the operand.</summary>
    [JsonPropertyName("$more_than_or_equal")]
    public partial JsonElement? MoreThanOrEqual { get; init; }

    /// <summary>The text starts with the operand.</summary>
    [JsonPropertyName("$starts_with")]
    public partial JsonElement? StartsWith { get; init; }

    /// <summary>The text ends with the operand.</summary>
    [JsonPropertyName("$ends_with")]
    public partial JsonElement? EndsWith { get; init; }

    /// <summary>The text contains the operand.</summary>
    [JsonPropertyName("$contains")]
    public partial JsonElement? Contains { get; init; }

    /// <summary>
    /// The time is in a recurring time frame: its start, ISO 8601 interval, and duration, such as <c>2024-11-12T14:59:23.019Z;P1D;PT1H</c>.
    /// </summary>
    [JsonPropertyName("$timeframe")]
    public partial JsonElement? Timeframe { get; init; }

    /// <summary>The time is between two points in time, which are separated by a semicolon.</summary>
    [JsonPropertyName("$timeframe_absolute")]
    public partial JsonElement? TimeframeAbsolute { get; init; }

    /// <summary>The time is between two hours on specific days of the week (0 is Sunday), such as <c>18:00;20:01;2,3</c>.</summary>
    [JsonPropertyName("$timeframe_daily_hours")]
    public partial JsonElement? TimeframeDailyHours { get; init; }

    /// <summary>The time is on one of these days of the week, from 0 (Sunday) to 6 (Saturday).</summary>
    [JsonPropertyName("$dow")]
    public partial JsonElement? DayOfWeek { get; init; }

    /// <summary>The number of elements in the array equals the operand.</summary>
    [JsonPropertyName("$count")]
    public partial JsonElement? Count { get; init; }

    /// <summary>The number of elements in the array is greater than the operand.</summary>
    [JsonPropertyName("$count_more")]
    public partial JsonElement? CountMore { get; init; }

    /// <summary>The number of elements in the array is less than the operand.</summary>
    [JsonPropertyName("$count_less")]
    public partial JsonElement? CountLess { get; init; }

    /// <summary>The value and the operand do not differ. Voucherify lists this operator without a description.</summary>
    [JsonPropertyName("$not_differ")]
    public partial JsonElement? NotDiffer { get; init; }

    /// <summary>The value and the operand have no elements in common. Voucherify lists this operator without a description.</summary>
    [JsonPropertyName("$not_intersect")]
    public partial JsonElement? NotIntersect { get; init; }

    /// <summary>The item is from one of these product collections. This operator is used together with <see cref="Is"/>.</summary>
    [JsonPropertyName("$from")]
    public partial JsonElement? From { get; init; }

    /// <summary>The date is later than the operand.</summary>
    [JsonPropertyName("$after")]
    public partial JsonElement? After { get; init; }

    /// <summary>The date is earlier than the operand.</summary>
    [JsonPropertyName("$before")]
    public partial JsonElement? Before { get; init; }

    /// <summary>The date is more than this many days in the past.</summary>
    [JsonPropertyName("$more_than_ago")]
    public partial JsonElement? MoreThanAgo { get; init; }

    /// <summary>The date is less than this many days in the past.</summary>
    [JsonPropertyName("$less_than_ago")]
    public partial JsonElement? LessThanAgo { get; init; }

    /// <summary>The date is exactly this many days in the past.</summary>
    [JsonPropertyName("$is_days_ago")]
    public partial JsonElement? IsDaysAgo { get; init; }

    /// <summary>The date is more than this many days in the future.</summary>
    [JsonPropertyName("$more_than_future")]
    public partial JsonElement? MoreThanFuture { get; init; }

    /// <summary>The date is less than this many days in the future.</summary>
    [JsonPropertyName("$less_than_future")]
    public partial JsonElement? LessThanFuture { get; init; }

    /// <summary>The date is exactly this many days in the future.</summary>
    [JsonPropertyName("$is_days_in_future")]
    public partial JsonElement? IsDaysInFuture { get; init; }
}
