using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Voucherify.Events.Reading;

/// <summary>Classifies half a block at a time, with AVX2.</summary>
internal readonly struct Vector256Classifier : IByteClassifier
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ReadOnlySpan<byte> bytes)
    {
        Vector256<byte> low = Vector256.Create(bytes), high = Vector256.Create(bytes[Vector256<byte>.Count..]);
        Vector256<byte> bit = Vector256.Create((byte)0x20);

        return new ByteMasks
        {
            Quotes = Equal(low, high, (byte)'"'),
            Backslashes = Equal(low, high, (byte)'\\'),
            Opening = Equal(low | bit, high | bit, (byte)'{'),
            Closing = Equal(low | bit, high | bit, (byte)'}'),
            Controls = AtMost(low, high, 0x1f),
            Blanks = AtMost(low, high, 0x20),
            NonAscii = (low | high).ExtractMostSignificantBits(),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Equal(Vector256<byte> low, Vector256<byte> high, byte value) =>
        Join(Vector256.Equals(low, Vector256.Create(value)), Vector256.Equals(high, Vector256.Create(value)));

    // AVX2 compares unsigned bytes only for equality: a byte is less than or equal to another byte if it is the minimum of both.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AtMost(Vector256<byte> low, Vector256<byte> high, byte value) =>
        Join(Vector256.Equals(Vector256.Min(low, Vector256.Create(value)), low), Vector256.Equals(Vector256.Min(high, Vector256.Create(value)), high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Vector256<byte>.Count);
}
