namespace Voucherify.Events.Hosting;

/// <summary>Represents a stored webhook whose handlers are not done: it runs, is about to run, or waits for a retry.</summary>
public sealed class WaitingWebhook
{
    /// <summary>Gets the webhook, as it was received.</summary>
    public required ReceivedWebhook Webhook { get; init; }

    /// <summary>Gets the number of attempts that failed; 0 if none did.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the time from which its handlers run, UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Gets the names of the handlers that are still to run; empty if the webhook was stored by an earlier version, or has none.</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>Gets the error of the last attempt; <see langword="null"/> if none failed. Handlers may have put personal data into it.</summary>
    public string? Error { get; init; }
}
