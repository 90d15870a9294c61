namespace Voucherify.Events.Reading;

/// <summary>A set of texts known beforehand, found by their UTF-8, so that no string has to be made for them.</summary>
internal interface IWireTexts
{
    /// <returns>Null for a text that is not among them.</returns>
    static abstract string? Find(ReadOnlySpan<byte> text);
}
