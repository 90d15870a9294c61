using System.Runtime.CompilerServices;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>The texts that stand for the members of an enumeration on the wire, by either.</summary>
internal static class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly WireNameTable s_names = new(typeof(TEnum));

    public static TEnum? ValueOf(string? text) =>
        text is not null && s_names.Values.TryGetValue(text, out int value) ? Unsafe.BitCast<int, TEnum>(value) : null;

    public static string TextOf(TEnum value) =>
        s_names.Texts.TryGetValue(Unsafe.BitCast<TEnum, int>(value), out string? text)
            ? text
            : throw new ArgumentOutOfRangeException(nameof(value), $"{typeof(TEnum).Name} has no such member.");
}
