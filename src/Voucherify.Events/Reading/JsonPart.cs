namespace Voucherify.Events.Reading;

/// <summary>Where a value stands in a text.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind its last one; zero if there is no value.</param>
/// <param name="Quote">The number of the first quote that is not before it.</param>
internal readonly record struct JsonPart(int Start, int End, int Quote)
{
    public bool IsEmpty => End == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json) => json[Start..End];
}
