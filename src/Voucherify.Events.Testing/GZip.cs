using System.Buffers.Binary;

namespace Voucherify.Events.Testing;

/// <summary>
/// Decompresses a resource of this assembly (RFC 1951 and 1952). The compression of .NET would link zlib into native applications, which is
/// larger than the compressed samples.
/// </summary>
internal ref struct GZip
{
    private const int HeaderLength = 10;
    private const int MaxCodeLength = 15;

    private readonly ReadOnlySpan<byte> _input;
    private readonly byte[] _output;
    private int _position;
    private int _length;
    private int _bits;
    private int _bitCount;

    private GZip(ReadOnlySpan<byte> input)
    {
        _input = input;
        _position = HeaderLength;

        // The last four bytes are the length.
        _output = new byte[BinaryPrimitives.ReadInt32LittleEndian(input[^4..])];
    }

    private static ReadOnlySpan<byte> LengthBits => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<short> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <param name="input">One member without a name, as the build writes it.</param>
    public static byte[] Decompress(ReadOnlySpan<byte> input)
    {
        var reader = new GZip(input);

        while (!reader.ReadBlock())
        {
        }

        return reader._output;
    }

    /// <summary>Reads a block, and determines whether it is the last one.</summary>
    private bool ReadBlock()
    {
        bool isLast = Take(1) == 1;

        switch (Take(2))
        {
            case 0:
                CopyStored();
                break;
            case 1:
                ReadFixed();
                break;
            case 2:
                ReadDynamic();
                break;
            default:
                throw new InvalidDataException();
        }

        return isLast;
    }

    private void CopyStored()
    {
        (_bits, _bitCount) = (0, 0);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(_input[_position..]);
        _input.Slice(_position + 4, count).CopyTo(_output.AsSpan(_length));
        _position += 4 + count;
        _length += count;
    }

    private void ReadFixed()
    {
        Span<byte> lengths = stackalloc byte[288];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        Span<byte> distances = stackalloc byte[30];
        distances.Fill(5);
        ReadCodes(new Code(lengths), new Code(distances));
    }

    private void ReadDynamic()
    {
        int literalCount = Take(5) + 257;
        int distanceCount = Take(5) + 1;
        int orderCount = Take(4) + 4;
        Span<byte> lengths = stackalloc byte[literalCount + distanceCount];
        Span<byte> lengthsOfLengths = stackalloc byte[LengthOrder.Length];

        for (int index = 0; index < orderCount; index++)
        {
            lengthsOfLengths[LengthOrder[index]] = (byte)Take(3);
        }

        var code = new Code(lengthsOfLengths);

        for (int index = 0; index < lengths.Length;)
        {
            int symbol = Decode(code);
            (byte value, int count) = symbol switch
            {
                16 => (lengths[index - 1], Take(2) + 3),
                17 => ((byte)0, Take(3) + 3),
                18 => ((byte)0, Take(7) + 11),
                _ => ((byte)symbol, 1),
            };
            lengths.Slice(index, count).Fill(value);
            index += count;
        }

        ReadCodes(new Code(lengths[..literalCount]), new Code(lengths[literalCount..]));
    }

    private void ReadCodes(Code literals, Code distances)
    {
        for (int symbol = Decode(literals); symbol != 256; symbol = Decode(literals))
        {
            if (symbol < 256)
            {
                _output[_length++] = (byte)symbol;
                continue;
            }

            int count = LengthBases[symbol - 257] + Take(LengthBits[symbol - 257]);
            int from = _length - ReadDistance(distances);

            // Byte by byte, because the copy may overlap what it writes.
            for (int index = 0; index < count; index++)
            {
                _output[_length++] = _output[from + index];
            }
        }
    }

    private int ReadDistance(Code distances)
    {
        int symbol = Decode(distances);
        int extra = Math.Max(0, (symbol / 2) - 1);
        return symbol < 4 ? symbol + 1 : ((2 + (symbol % 2)) << extra) + 1 + Take(extra);
    }

    /// <summary>Reads one symbol of a canonical Huffman code, bit by bit.</summary>
    private int Decode(Code code)
    {
        int value = 0;
        int first = 0;
        int index = 0;

        for (int length = 1; length <= MaxCodeLength; length++)
        {
            value |= Take(1);
            int count = code.Counts[length];

            if (value - count < first)
            {
                return code.Symbols[index + value - first];
            }

            index += count;
            first = (first + count) << 1;
            value <<= 1;
        }

        throw new InvalidDataException();
    }

    private int Take(int count)
    {
        while (_bitCount < count)
        {
            _bits |= _input[_position++] << _bitCount;
            _bitCount += 8;
        }

        int taken = _bits & ((1 << count) - 1);
        _bits >>= count;
        _bitCount -= count;
        return taken;
    }

    /// <summary>Represents a code by the number of symbols of each length, and the symbols in the order of their codes.</summary>
    private readonly struct Code
    {
        public Code(ReadOnlySpan<byte> lengths)
        {
            Counts = new int[MaxCodeLength + 1];
            Symbols = new int[lengths.Length];
            Span<int> next = stackalloc int[MaxCodeLength + 2];

            foreach (byte length in lengths)
            {
                Counts[length]++;
            }

            Counts[0] = 0;

            for (int length = 1; length <= MaxCodeLength; length++)
            {
                next[length + 1] = next[length] + Counts[length];
            }

            for (int symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] > 0)
                {
                    Symbols[next[lengths[symbol]]++] = symbol;
                }
            }
        }

        public int[] Counts { get; }

        public int[] Symbols { get; }
    }
}
