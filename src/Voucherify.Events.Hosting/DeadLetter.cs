namespace Voucherify.Events.Hosting;

/// <summary>Represents a webhook whose handlers failed until the last retry, or that can no longer be read.</summary>
public sealed class DeadLetter
{
    /// <summary>Gets the webhook, as it was received. Its body is empty if the store can no longer read it.</summary>
    public required ReceivedWebhook Webhook { get; init; }

    /// <summary>Gets the number of attempts to run its handlers.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the time of the last failure, UTC.</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>
    /// Gets the names of the handlers that failed or that no instance has. A replay runs these and no others; where there are none, because
    /// the webhook was stored by an earlier version or could not be read, it runs all.
    /// </summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>Gets the last error: the exceptions of the handlers with their stack traces. Handlers may have put personal data into it.</summary>
    public required string Error { get; init; }
}
