namespace Voucherify.Events.Hosting;

/// <summary>Represents a part of what an inbox holds.</summary>
/// <typeparam name="T">What the page lists.</typeparam>
public sealed class WebhookPage<T>
{
    /// <summary>Gets the items.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Gets the token that asks for the next page; <see langword="null"/> if this is the last.</summary>
    public string? ContinuationToken { get; init; }
}
