using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <summary>Finds the member of an enumeration by its wire text, and the text by the member.</summary>
internal static class EnumTexts<TEnum>
    where TEnum : struct, Enum
{
    private static readonly EnumTextTable s_table = new(typeof(TEnum));

    public static TEnum? ValueOf(string? text) =>
        text is not null && s_table.Values.TryGetValue(text, out int value) ? Unsafe.BitCast<int, TEnum>(value) : null;

    public static string TextOf(TEnum value) =>
        s_table.Texts.TryGetValue(Unsafe.BitCast<TEnum, int>(value), out string? text)
            ? text
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member.");
}
