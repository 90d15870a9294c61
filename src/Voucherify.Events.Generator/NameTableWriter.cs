using System.Text;

namespace Voucherify.Events.Generator;

/// <summary>
/// Writes the table in which <c>NameTable</c> finds names. A table consists of bytes, so that it is part of the data of the assembly and
/// does not require initialization at startup.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>Eight bytes: the multiplier.</item>
/// <item>One byte: the shift. The slot of a name is its key, multiplied by the multiplier and shifted to the right.</item>
/// <item>Four bytes for each slot: the length of the name, its number, and its offset in the table in two bytes; zeros if it is empty.</item>
/// <item>The names in UTF-8. A name of fewer than eight bytes is padded with zeros.</item>
/// </list>
/// The multiplier is chosen so that no two names of the table share a slot. All numbers are little-endian.
/// </remarks>
internal static class NameTableWriter
{
    private const int Word = 8, Head = 9, SlotSize = 4, MaxNames = 256, MaxLength = 255, Tries = 10_000;

    /// <summary>Gets the bytes of a table as C# code.</summary>
    /// <param name="names">The names. The number of a name is its index.</param>
    public static string Write(IReadOnlyList<string> names) => string.Join(", ", Bytes(names));

    private static byte[] Bytes(IReadOnlyList<string> names)
    {
        byte[][] utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

        if (utf8.Length > MaxNames || utf8.Any(name => name.Length is 0 or > MaxLength) || names.Distinct().Count() < utf8.Length)
        {
            throw new InvalidOperationException($"There are too many names, a name is empty or too long, or two names are equal: {string.Join(", ", names)}");
        }

        (ulong multiplier, int shift) = FindHash([.. utf8.Select(Key)]);
        byte[] slots = new byte[SlotSize << (64 - shift)];
        List<byte> texts = [];

        for (int i = 0; i < utf8.Length; i++)
        {
            int slot = SlotSize * (int)(unchecked(Key(utf8[i]) * multiplier) >> shift), start = Head + slots.Length + texts.Count;
            (slots[slot], slots[slot + 1], slots[slot + 2], slots[slot + 3]) = ((byte)utf8[i].Length, (byte)i, (byte)start, (byte)(start >> 8));
            texts.AddRange(utf8[i]);
            texts.AddRange(new byte[Math.Max(Word - utf8[i].Length, 0)]);
        }

        return [.. Enumerable.Range(0, Word).Select(i => (byte)(multiplier >> (8 * i))), (byte)shift, .. slots, .. texts];
    }

    /// <summary>Computes the key of a name from its last eight bytes, all preceding groups of eight bytes, and its length.</summary>
    private static ulong Key(byte[] name)
    {
        ulong key = WordAt(name, Math.Max(name.Length - Word, 0));

        for (int start = 0; start < name.Length - Word; start += Word)
        {
            key = ((key << 23) | (key >> 41)) ^ WordAt(name, start);
        }

        return unchecked(key + (uint)name.Length);
    }

    /// <summary>Finds the smallest number of slots for which one of many multipliers assigns each key its own slot.</summary>
    private static (ulong Multiplier, int Shift) FindHash(ulong[] keys)
    {
        for (int bits = 1; ; bits++)
        {
            ulong multiplier = 0x9e3779b97f4a7c15;

            for (int tries = 0; tries < Tries && 1 << bits >= keys.Length; tries++)
            {
                int shift = 64 - bits;

                if (keys.Select(key => unchecked(key * multiplier) >> shift).Distinct().Count() == keys.Length)
                {
                    return (multiplier, shift);
                }

                multiplier = Next(multiplier);
            }
        }
    }

    // Xorshift is sufficiently random here, and returns the same values in every build.
    private static ulong Next(ulong value)
    {
        value ^= value << 13;
        value ^= value >> 7;
        value ^= value << 17;
        return value | 1;
    }

    /// <summary>Gets up to eight bytes as a little-endian number.</summary>
    private static ulong WordAt(byte[] name, int start)
    {
        ulong word = 0;

        for (int i = start; i < Math.Min(start + Word, name.Length); i++)
        {
            word |= (ulong)name[i] << (8 * (i - start));
        }

        return word;
    }
}
