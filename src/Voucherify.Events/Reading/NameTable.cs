using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Voucherify.Events.Reading;

/// <summary>Finds the number of a name in a generated table with one lookup, regardless of the number of names.</summary>
/// <remarks>
/// <c>NameTableWriter</c> of the generator describes the table and chooses a hash without collisions. The name that is found is then
/// compared in full, eight bytes at a time, so that one name is never mistaken for another.
/// </remarks>
internal static class NameTable
{
    /// <summary>Indicates that a name is not in the table.</summary>
    public const int NotFound = int.MaxValue;

    private const int Word = sizeof(ulong), Head = 9, SlotSize = 4;

    /// <param name="json">The text that contains the name.</param>
    /// <param name="start">The position of the first byte of the name.</param>
    /// <param name="length">The number of bytes of the name.</param>
    /// <param name="table">The table.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<byte> json, int start, int length, ReadOnlySpan<byte> table)
    {
        // The last eight bytes. For a short name, they begin before the name, and the extra bytes are shifted out.
        int last = start + length - Word;

        if (last < 0 || length == 0)
        {
            return FindInCopy(json.Slice(start, length), table);
        }

        ulong word = WordAt(json, last) >> (8 * Math.Max(Word - length, 0));
        ulong key = word;

        for (int i = start; i < last; i += Word)
        {
            key = BitOperations.RotateLeft(key, 23) ^ WordAt(json, i);
        }

        ulong hash = (key + (uint)length) * WordAt(table, 0) >> table[Word];
        uint slot = BinaryPrimitives.ReadUInt32LittleEndian(table.Slice(Head + ((int)hash * SlotSize), SlotSize));
        int text = (int)(slot >> 16);

        if ((byte)slot != length || WordAt(table, text + Math.Max(length - Word, 0)) != word)
        {
            return NotFound;
        }

        for (int i = start; i < last; i += Word, text += Word)
        {
            if (WordAt(table, text) != WordAt(json, i))
            {
                return NotFound;
            }
        }

        return (byte)(slot >> 8);
    }

    /// <summary>Finds a text that is not available in UTF-8.</summary>
    public static int Find(string text, ReadOnlySpan<byte> table)
    {
        Span<byte> utf8 = stackalloc byte[byte.MaxValue];
        return Encoding.UTF8.TryGetBytes(text, utf8, out int length) ? FindInCopy(utf8[..length], table) : NotFound;
    }

    /// <summary>Finds a copy of a name, because the bytes before the original might not belong to a buffer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int FindInCopy(scoped ReadOnlySpan<byte> name, ReadOnlySpan<byte> table)
    {
        Span<byte> copy = stackalloc byte[Word + byte.MaxValue];

        if (name.Length is 0 or > byte.MaxValue)
        {
            return NotFound;
        }

        name.CopyTo(copy[Word..]);
        return Find(copy, Word, name.Length, table);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordAt(ReadOnlySpan<byte> bytes, int start) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(start, Word));
}
