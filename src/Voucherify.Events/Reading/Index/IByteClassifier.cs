namespace Voucherify.Events.Reading;

/// <summary>Classifies 64 bytes. There is one classifier for each vector width; all of them produce the same masks.</summary>
internal interface IByteClassifier
{
    /// <param name="bytes">64 bytes.</param>
    static abstract ByteMasks Classify(ReadOnlySpan<byte> bytes);
}
