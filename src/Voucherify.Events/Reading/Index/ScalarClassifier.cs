namespace Voucherify.Events.Reading;

/// <summary>Classifies one byte at a time, on machines without vectors.</summary>
internal readonly struct ScalarClassifier : IByteClassifier
{
    private const byte Quote = 1, Backslash = 2, Opening = 4, Closing = 8, Control = 16, Blank = 32, NonAscii = 64;

    private static readonly byte[] s_classes = CreateClasses();

    public static ByteMasks Classify(ReadOnlySpan<byte> bytes)
    {
        var masks = default(ByteMasks);

        for (int i = 0; i < JsonBlock.Size; i++)
        {
            ulong kind = s_classes[bytes[i]];

            // Most bytes are letters and digits.
            if (kind == 0)
            {
                continue;
            }

            masks.Quotes |= (kind & 1) << i;
            masks.Backslashes |= (kind >> 1 & 1) << i;
            masks.Opening |= (kind >> 2 & 1) << i;
            masks.Closing |= (kind >> 3 & 1) << i;
            masks.Controls |= (kind >> 4 & 1) << i;
            masks.Blanks |= (kind >> 5 & 1) << i;
            masks.NonAscii |= kind >> 6;
        }

        return masks;
    }

    private static byte[] CreateClasses()
    {
        byte[] classes = new byte[256];
        classes.AsSpan(0, ' ').Fill(Control | Blank);
        classes.AsSpan(0x80).Fill(NonAscii);
        classes[' '] = Blank;
        classes['"'] = Quote;
        classes['\\'] = Backslash;
        classes['{'] = classes['['] = Opening;
        classes['}'] = classes[']'] = Closing;
        return classes;
    }
}
