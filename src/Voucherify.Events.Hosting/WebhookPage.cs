namespace Voucherify.Events.Hosting;

/// <summary>Represents a page of a list.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class WebhookPage<T>
{
    /// <summary>Gets the items of the page.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Gets the token to request the next page, or <see langword="null"/> if this is the last page.</summary>
    public string? ContinuationToken { get; init; }
}
