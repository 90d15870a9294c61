using System.Buffers.Binary;

namespace Voucherify.Events.Reading;

/// <summary>
/// Reads times in the form that Voucherify almost always uses: <c>2024-01-15T12:20:38.596Z</c>, with up to seven fractional digits, or
/// without a fraction. <see cref="WireTime"/> handles all other values.
/// </summary>
internal static class IsoTime
{
    private const int LengthOfSeconds = 19; // 2024-01-15T12:20:38
    private const int MaxFraction = 7; // A tick is the seventh digit of a second.

    // The positions in "2024-01-", "15T12:20", and "12:20:38" that are not digits, and the characters there, with the first byte lowest.
    private const ulong InDate = 0xff0000ff00000000, Date = 0x2d00002d00000000;
    private const ulong InMiddle = 0x0000ff0000ff0000, Middle = 0x00003a0000540000;
    private const ulong InTime = 0x0000ff0000ff0000, Time = 0x00003a00003a0000;

    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;

        if (text.Length <= LengthOfSeconds || text[^1] != 'Z' || !TryReadFraction(text[LengthOfSeconds..^1], text, out long ticks))
        {
            return false;
        }

        ulong date = BinaryPrimitives.ReadUInt64LittleEndian(text);
        ulong middle = BinaryPrimitives.ReadUInt64LittleEndian(text[8..]);
        ulong time = BinaryPrimitives.ReadUInt64LittleEndian(text[11..]);

        if ((((date & InDate) ^ Date) | ((middle & InMiddle) ^ Middle) | ((time & InTime) ^ Time)) != 0
            || ((Digits.NonDigits(date) & ~InDate) | (Digits.NonDigits(middle) & ~InMiddle) | (Digits.NonDigits(time) & ~InTime)) != 0)
        {
            return false;
        }

        int year = (TwoDigits(date) * 100) + TwoDigits(date >> 16), month = TwoDigits(date >> 40), day = TwoDigits(middle);
        int hour = TwoDigits(time), minute = TwoDigits(time >> 24), second = TwoDigits(time >> 48);

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks + ticks, TimeSpan.Zero);
        return true;
    }

    /// <param name="fraction">The fraction: empty, or a point and digits.</param>
    /// <param name="text">The text that contains the fraction, followed by one byte.</param>
    /// <param name="ticks">The fraction, in ticks.</param>
    private static bool TryReadFraction(ReadOnlySpan<byte> fraction, ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;

        if (fraction.IsEmpty)
        {
            return true;
        }

        int count = fraction.Length - 1;

        if (fraction[0] != '.' || count is 0 or > MaxFraction)
        {
            return false;
        }

        // The eight bytes before the Z, without those before the digits. Trailing zeros extend it to seven digits.
        ulong digits = BinaryPrimitives.ReadUInt64LittleEndian(text[(text.Length - 9)..]) >> (64 - (8 * count));
        ticks = (long)Digits.Value(digits | (Digits.Zeros << (8 * count)), MaxFraction);
        return Digits.Count(digits) == count;
    }

    private static int TwoDigits(ulong text) => ((int)(text & 0xf) * 10) + (int)(text >> 8 & 0xf);
}
