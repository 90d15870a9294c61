namespace Voucherify.Events.Reading;

/// <summary>Represents the index of 64 bytes of a JSON text. The lowest bit of a mask represents the first byte.</summary>
internal record struct JsonBlock
{
    /// <summary>The number of bytes in a block.</summary>
    public const int Size = 64;

    /// <summary>The brackets that open an object or array, outside strings.</summary>
    public ulong Opening;

    /// <summary>The brackets that close an object or array, outside strings.</summary>
    public ulong Closing;

    /// <summary>The quotes that begin or end a string, which are those that are not escaped.</summary>
    public ulong Quotes;

    /// <summary>The number of such quotes in all preceding blocks.</summary>
    public int QuotesBefore;
}
