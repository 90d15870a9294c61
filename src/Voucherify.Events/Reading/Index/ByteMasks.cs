namespace Voucherify.Events.Reading;

/// <summary>Which of 64 bytes are which, whether or not they stand in strings.</summary>
internal struct ByteMasks
{
    /// <summary>Quotation marks.</summary>
    public ulong Quotes;

    /// <summary>Backslashes.</summary>
    public ulong Backslashes;

    /// <summary><c>{</c> and <c>[</c>, which differ by one bit, 0x20.</summary>
    public ulong Opening;

    /// <summary><c>}</c> and <c>]</c>, which differ by the same bit.</summary>
    public ulong Closing;

    /// <summary>Control characters, which JSON forbids in strings: below 0x20.</summary>
    public ulong Controls;

    /// <summary>Control characters and spaces, which are all that may be whitespace.</summary>
    public ulong Blanks;

    /// <summary>Zero if all bytes are ASCII. Which of them are not is not told.</summary>
    public ulong NonAscii;
}
