namespace Voucherify.Events.Reading;

/// <summary>Represents the position of a value in a text.</summary>
/// <param name="Start">The position of the first byte.</param>
/// <param name="End">The position after the last byte; zero if there is no value.</param>
internal readonly record struct JsonPart(int Start, int End)
{
    public bool IsEmpty => End == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json) => json[Start..End];
}
