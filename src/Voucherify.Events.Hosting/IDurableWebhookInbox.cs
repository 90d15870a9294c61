namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents an inbox that stores webhooks before they are answered and runs their handlers afterwards. Lists what it holds, and replays or
/// discards dead letters.
/// </summary>
/// <remarks>
/// Calling it is stable. Implementing it is experimental, as is <see cref="VoucherifyWebhooksBuilder.UseInbox"/>: minor versions may add members.
/// Dead letters are named by the id of the webhook. Test sends share one id; what is done to that id is done to all of them.
/// </remarks>
public interface IDurableWebhookInbox : IWebhookInbox
{
    /// <summary>Counts what waits and the dead letters, and tells what is wrong with the store.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The status.</returns>
    Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists dead letters, those that failed last first.</summary>
    /// <param name="query">Which dead letters; <see langword="null"/> for all.</param>
    /// <param name="limit">The most to return, from 1.</param>
    /// <param name="continuationToken">The token of the page before, for the same query; <see langword="null"/> for the first page.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A page. What fails meanwhile does not move the pages that follow.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is not a token of this inbox.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null,
        int limit = 100,
        string? continuationToken = null,
        CancellationToken cancellationToken = default);

    /// <summary>Finds a dead letter.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The dead letter, the one that failed last if several have the id; <see langword="null"/> if there is none.</returns>
    Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Runs the handlers of a dead letter that failed again, with all retries.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns><see langword="true"/> if there was such a dead letter and its body can be read; otherwise, <see langword="false"/>.</returns>
    Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Runs the handlers of dead letters that failed again, with all retries.</summary>
    /// <param name="query">Which dead letters. Those whose body cannot be read stay dead letters.</param>
    /// <param name="cancellationToken">A token to cancel the operation. What was replayed until then stays so.</param>
    /// <returns>How many were replayed.</returns>
    Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Deletes a dead letter. Its id is remembered like that of a webhook that is done.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns><see langword="true"/> if there was such a dead letter; otherwise, <see langword="false"/>.</returns>
    Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes dead letters. Their ids are remembered like those of webhooks that are done.</summary>
    /// <param name="query">Which dead letters.</param>
    /// <param name="cancellationToken">A token to cancel the operation. What was discarded until then stays so.</param>
    /// <returns>How many were discarded.</returns>
    Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Lists webhooks whose handlers are not done, those that are due first first; those whose handlers run now are among them.</summary>
    /// <param name="query">Which webhooks; <see langword="null"/> for all.</param>
    /// <param name="limit">The most to return, from 1.</param>
    /// <param name="continuationToken">The token of the page before, for the same query; <see langword="null"/> for the first page.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A page.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is not a token of this inbox.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null,
        int limit = 100,
        string? continuationToken = null,
        CancellationToken cancellationToken = default);
}
