using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Voucherify.Events.Reading;

/// <summary>Classifies a block at a time, with AVX-512.</summary>
internal readonly struct Vector512Classifier : IByteClassifier
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ReadOnlySpan<byte> bytes)
    {
        Vector512<byte> block = Vector512.LoadUnsafe(in MemoryMarshal.GetReference(bytes[..Vector512<byte>.Count]));
        Vector512<byte> folded = block | Vector512.Create((byte)0x20);

        return new ByteMasks
        {
            Quotes = Vector512.Equals(block, Vector512.Create((byte)'"')).ExtractMostSignificantBits(),
            Backslashes = Vector512.Equals(block, Vector512.Create((byte)'\\')).ExtractMostSignificantBits(),
            Opening = Vector512.Equals(folded, Vector512.Create((byte)'{')).ExtractMostSignificantBits(),
            Closing = Vector512.Equals(folded, Vector512.Create((byte)'}')).ExtractMostSignificantBits(),
            Controls = Vector512.LessThan(block, Vector512.Create((byte)0x20)).ExtractMostSignificantBits(),
            Blanks = Vector512.LessThan(block, Vector512.Create((byte)0x21)).ExtractMostSignificantBits(),
            NonAscii = block.ExtractMostSignificantBits(),
        };
    }
}
