using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A comparison in a validation rule: what the value is held against.</summary>
/// <remarks>
/// As a rule one property is filled. Each holds its operands as sent: mostly an array of strings, numbers, dates or objects, for some
/// operators also a single value.
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

    /// <summary>The value is none of the operands.</summary>
    [JsonPropertyName("$not_in")]
    public partial JsonElement? NotIn { get; init; }

    /// <summary>The number or time is below the operand.</summary>
    [JsonPropertyName("$less_than")]
    public partial JsonElement? LessThan { get; init; }

    /// <summary>The number or time is at most the operand.</summary>
    [JsonPropertyName("$less_than_or_equal")]
    public partial JsonElement? LessThanOrEqual { get; init; }

    /// <summary>The number or time is above the operand.</summary>
    [JsonPropertyName("$more_than")]
    public partial JsonElement? MoreThan { get; init; }

    /// <summary>The number or time is at least the operand.</summary>
    [JsonPropertyName("$more_than_or_equal")]
    public partial JsonElement? MoreThanOrEqual { get; init; }

    /// <summary>The text begins with the operand.</summary>
    [JsonPropertyName("$starts_with")]
    public partial JsonElement? StartsWith { get; init; }

    /// <summary>The text ends with the operand.</summary>
    [JsonPropertyName("$ends_with")]
    public partial JsonElement? EndsWith { get; init; }

    /// <summary>The text contains the operand.</summary>
    [JsonPropertyName("$contains")]
    public partial JsonElement? Contains { get; init; }

    /// <summary>The time is inside a recurring window: start, ISO 8601 interval and duration, such as <c>2024-11-12T14:59:23.019Z;P1D;PT1H</c>.</summary>
    [JsonPropertyName("$timeframe")]
    public partial JsonElement? Timeframe { get; init; }

    /// <summary>The time is between two moments, joined by a semicolon.</summary>
    [JsonPropertyName("$timeframe_absolute")]
    public partial JsonElement? TimeframeAbsolute { get; init; }

    /// <summary>The time is between two hours on certain weekdays (0 is Sunday), such as <c>18:00;20:01;2,3</c>.</summary>
    [JsonPropertyName("$timeframe_daily_hours")]
    public partial JsonElement? TimeframeDailyHours { get; init; }

    /// <summary>The time is on one of these weekdays, numbers from 0 (Sunday) to 6 (Saturday).</summary>
    [JsonPropertyName("$dow")]
    public partial JsonElement? DayOfWeek { get; init; }

    /// <summary>The array has as many elements as the operand says.</summary>
    [JsonPropertyName("$count")]
    public partial JsonElement? Count { get; init; }

    /// <summary>The array has more elements than the operand says.</summary>
    [JsonPropertyName("$count_more")]
    public partial JsonElement? CountMore { get; init; }

    /// <summary>The array has fewer elements than the operand says.</summary>
    [JsonPropertyName("$count_less")]
    public partial JsonElement? CountLess { get; init; }

    /// <summary>The value and the operand do not differ. Voucherify lists this operator without explaining it.</summary>
    [JsonPropertyName("$not_differ")]
    public partial JsonElement? NotDiffer { get; init; }

    /// <summary>The value and the operand have nothing in common. Voucherify lists this operator without explaining it.</summary>
    [JsonPropertyName("$not_intersect")]
    public partial JsonElement? NotIntersect { get; init; }

    /// <summary>The item comes from one of these product collections; goes together with <see cref="Is"/>.</summary>
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
