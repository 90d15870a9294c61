namespace Voucherify.Events.Hosting;

/// <summary>Represents a webhook whose handlers failed on the last retry, or that can no longer be read.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class DeadLetter
{
    /// <summary>Gets the webhook as it was received. Its body is empty if the store can no longer read it.</summary>
    public required ReceivedWebhook Webhook { get; init; }

    /// <summary>Gets the number of attempts to run its handlers.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the time of the last failure, UTC.</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>
    /// Gets the names of the handlers that failed or that no instance has registered. A replay runs only these handlers. If the list is
    /// empty, because an earlier version stored the webhook or the webhook could not be read, a replay runs all handlers.
    /// </summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>Gets the last error: the exceptions of the handlers with their stack traces. It can contain personal data.</summary>
    public required string Error { get; init; }
}
