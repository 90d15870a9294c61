namespace Voucherify.Events.Hosting;

/// <summary>
/// An inbox that stores webhooks before the answer and runs their handlers afterwards. Its dead letters can be read and put back, and the
/// health check and the gauges tell what it holds.
/// </summary>
public interface IDurableWebhookInbox : IWebhookInbox
{
    /// <summary>Counts what waits and what was given up.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>The webhooks that were given up after their last retry, those that failed last first.</summary>
    /// <param name="limit">How many to return at most.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlyList<DeadLetter>> GetDeadLettersAsync(int limit = 100, CancellationToken cancellationToken = default);

    /// <summary>Puts a dead letter back: its handlers run again, with all retries.</summary>
    /// <param name="id">The id of the delivery.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Whether there was such a dead letter.</returns>
    Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default);
}
