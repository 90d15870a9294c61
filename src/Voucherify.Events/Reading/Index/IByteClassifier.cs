namespace Voucherify.Events.Reading;

/// <summary>Finds out which of 64 bytes are which. There is one for each width of a vector; all give the same masks.</summary>
internal interface IByteClassifier
{
    /// <param name="bytes">64 bytes.</param>
    static abstract ByteMasks Classify(ReadOnlySpan<byte> bytes);
}
