using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>Represents the response of a receiver, or the reason why there was none.</summary>
internal sealed record Answer
{
    /// <summary>Gets the status; <see langword="null"/> if there was no response.</summary>
    public int? Status { get; init; }

    public string Phrase { get; init; } = "";

    /// <summary>Gets the <c>reason</c> of problem details, such as <c>SignatureMismatch</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the <c>detail</c> of problem details.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the reason why there was no response.</summary>
    public string? Silence { get; init; }

    /// <summary>Gets a value that indicates whether no connection was possible, so that further attempts are pointless.</summary>
    public bool IsUnreachable { get; init; }

    public TimeSpan Duration { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public string DurationText => Duration < TimeSpan.FromSeconds(1)
        ? $"{Math.Max(1, (int)Duration.TotalMilliseconds)} ms"
        : string.Create(CultureInfo.InvariantCulture, $"{Duration.TotalSeconds:0.0} s");

    /// <summary>Gets a short, escaped description of the response.</summary>
    public string Text => Status is { } status
        ? Printable.Escape($"{status} {Phrase}".TrimEnd()) + (Reason is null ? "" : $" {Printable.Escape(Reason)}")
        : Printable.Escape(Silence!);
}
