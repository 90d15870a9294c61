namespace Voucherify.Events.Reading;

/// <summary>What is kept of 64 bytes of a JSON text. The lowest bit of a mask stands for the first byte.</summary>
internal record struct JsonBlock
{
    /// <summary>The number of bytes.</summary>
    public const int Size = 64;

    /// <summary>The brackets that open an object or array: those outside of strings.</summary>
    public ulong Opening;

    /// <summary>The brackets that close an object or array.</summary>
    public ulong Closing;

    /// <summary>The quotes that begin or end a string: those that are not escaped.</summary>
    public ulong Quotes;

    /// <summary>How many such quotes stand in the blocks before this one.</summary>
    public int QuotesBefore;
}
