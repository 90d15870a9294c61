using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>Represents what a receiver answered, or that it did not.</summary>
internal sealed record Answer
{
    /// <summary>Gets the status; <see langword="null"/> if nobody answered.</summary>
    public int? Status { get; init; }

    public string Phrase { get; init; } = "";

    /// <summary>Gets the <c>reason</c> of problem details, such as <c>SignatureMismatch</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the <c>detail</c> of problem details.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets why nobody answered.</summary>
    public string? Silence { get; init; }

    /// <summary>Gets a value that indicates whether nobody was reached at all, so that nobody will be the next time.</summary>
    public bool IsUnreachable { get; init; }

    public TimeSpan Duration { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public string DurationText => Duration < TimeSpan.FromSeconds(1)
        ? $"{Math.Max(1, (int)Duration.TotalMilliseconds)} ms"
        : string.Create(CultureInfo.InvariantCulture, $"{Duration.TotalSeconds:0.0} s");

    /// <summary>Gets the answer in a few words, escaped.</summary>
    public string Text => Status is { } status
        ? Printable.Escape($"{status} {Phrase}".TrimEnd()) + (Reason is null ? "" : $" {Printable.Escape(Reason)}")
        : Printable.Escape(Silence!);
}
