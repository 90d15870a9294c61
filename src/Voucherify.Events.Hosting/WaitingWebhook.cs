namespace Voucherify.Events.Hosting;

/// <summary>Represents a stored webhook with unfinished handlers: they are running, due, or waiting for a retry.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class WaitingWebhook
{
    /// <summary>Gets the webhook as it was received.</summary>
    public required ReceivedWebhook Webhook { get; init; }

    /// <summary>Gets the number of failed attempts.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the time when the handlers are due to run, UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>
    /// Gets the names of the handlers that remain to run. The list is empty if an earlier version stored the webhook or if it has no
    /// handlers.
    /// </summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>
    /// Gets the error of the last failed attempt, or <see langword="null"/> if no attempt has failed. It can contain personal data.
    /// </summary>
    public string? Error { get; init; }
}
