namespace Voucherify.Events.Reading;

/// <summary>Represents the classes of 64 bytes as bit masks, regardless of whether the bytes are in strings.</summary>
internal struct ByteMasks
{
    /// <summary>The quotation marks.</summary>
    public ulong Quotes;

    /// <summary>The backslashes.</summary>
    public ulong Backslashes;

    /// <summary>The opening brackets, <c>{</c> and <c>[</c>, which differ in one bit, 0x20.</summary>
    public ulong Opening;

    /// <summary>The closing brackets, <c>}</c> and <c>]</c>, which differ in the same bit.</summary>
    public ulong Closing;

    /// <summary>The control characters, below 0x20, which JSON does not allow in strings.</summary>
    public ulong Controls;

    /// <summary>The control characters and spaces, which include all whitespace.</summary>
    public ulong Blanks;

    /// <summary>Zero if all bytes are ASCII. A nonzero value does not identify the other bytes.</summary>
    public ulong NonAscii;
}
