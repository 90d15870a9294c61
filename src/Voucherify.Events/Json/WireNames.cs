using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Json;

/// <summary>The texts that stand for the members of an enumeration on the wire, read once from the enumeration itself.</summary>
/// <remarks>A member is written in SCREAMING_SNAKE_CASE unless <see cref="JsonStringEnumMemberNameAttribute"/> says otherwise.</remarks>
internal static class WireNames<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_texts =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, ReadText);

    private static readonly FrozenDictionary<string, TEnum> s_values =
        s_texts.Select(pair => KeyValuePair.Create(pair.Value, pair.Key))
            .Concat(WireAliases.Of<TEnum>())
            .ToFrozenDictionary(StringComparer.Ordinal);

    public static TEnum? ValueOf(string? text) =>
        text is not null && s_values.TryGetValue(text, out TEnum value) ? value : null;

    public static string TextOf(TEnum value) =>
        s_texts.TryGetValue(value, out string? text)
            ? text
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member.");

    private static string ReadText(TEnum value)
    {
        string member = value.ToString();

        return typeof(TEnum).GetField(member)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.SnakeCaseUpper.ConvertName(member);
    }
}
