using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Voucherify.Events.Reading;

/// <summary>Classifies a quarter of a block at a time, with SSE2 or Arm64.</summary>
internal readonly struct Vector128Classifier : IByteClassifier
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ReadOnlySpan<byte> bytes)
    {
        var masks = default(ByteMasks);

        for (int start = 0; start < JsonBlock.Size; start += Vector128<byte>.Count)
        {
            Vector128<byte> quarter = Vector128.Create(bytes.Slice(start, Vector128<byte>.Count));
            Vector128<byte> folded = quarter | Vector128.Create((byte)0x20);

            masks.Quotes |= Equal(quarter, (byte)'"') << start;
            masks.Backslashes |= Equal(quarter, (byte)'\\') << start;
            masks.Opening |= Equal(folded, (byte)'{') << start;
            masks.Closing |= Equal(folded, (byte)'}') << start;
            masks.Controls |= AtMost(quarter, 0x1f) << start;
            masks.Blanks |= AtMost(quarter, 0x20) << start;
            masks.NonAscii |= quarter.ExtractMostSignificantBits();
        }

        return masks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Equal(Vector128<byte> bytes, byte value) => Vector128.Equals(bytes, Vector128.Create(value)).ExtractMostSignificantBits();

    // SSE2 compares unsigned bytes only for equality: a byte is less than or equal to another byte if it is the minimum of both.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AtMost(Vector128<byte> bytes, byte value) =>
        Vector128.Equals(Vector128.Min(bytes, Vector128.Create(value)), bytes).ExtractMostSignificantBits();
}
