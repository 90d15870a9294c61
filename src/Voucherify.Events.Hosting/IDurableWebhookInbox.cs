namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents an inbox that stores webhooks before they are acknowledged and runs their handlers afterward. Lists its webhooks, and replays
/// or discards dead letters.
/// </summary>
/// <remarks>
/// <para>Implementations must be thread-safe. The inboxes of this library are.</para>
/// <para>
/// Calling the interface is stable. Implementing it is experimental, as is <see cref="VoucherifyWebhooksBuilder.UseInbox"/>: minor versions
/// may add members.
/// </para>
/// <para>
/// A dead letter is identified by the ID of its webhook. Test sends from Voucherify's dashboard share one ID, so an operation on that ID
/// affects all of them.
/// </para>
/// </remarks>
public interface IDurableWebhookInbox : IWebhookInbox
{
    /// <summary>Counts the waiting webhooks and the dead letters, and reports problems of the store.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The status.</returns>
    Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists dead letters, most recent failure first.</summary>
    /// <param name="query">The query, or <see langword="null"/> for all dead letters.</param>
    /// <param name="limit">The maximum number of dead letters to return. Must be at least 1.</param>
    /// <param name="continuationToken">
    /// The token of the previous page of the same query, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A page of dead letters. Webhooks that fail in the meantime do not shift the following pages.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> was not returned by this inbox.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null,
        int limit = 100,
        string? continuationToken = null,
        CancellationToken cancellationToken = default);

    /// <summary>Finds a dead letter by the ID of its webhook.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The dead letter, or <see langword="null"/> if there is none. If several have the ID, the one that failed most recently.
    /// </returns>
    Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Runs the failed handlers of a dead letter again, with all retries.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// <see langword="true"/> if the dead letter exists and its body can be read; otherwise, <see langword="false"/>.
    /// </returns>
    Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Runs the failed handlers of dead letters again, with all retries.</summary>
    /// <param name="query">The query. Dead letters whose body cannot be read remain dead letters.</param>
    /// <param name="cancellationToken">A token to cancel the operation. Dead letters that were already replayed stay replayed.</param>
    /// <returns>The number of dead letters that were replayed.</returns>
    Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a dead letter. The inbox still recognizes duplicates of the webhook, as it does after the handlers succeeded.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns><see langword="true"/> if the dead letter existed; otherwise, <see langword="false"/>.</returns>
    Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes dead letters. The inbox still recognizes duplicates of the webhooks, as it does after the handlers succeeded.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the operation. Dead letters that were already discarded stay discarded.</param>
    /// <returns>The number of dead letters that were discarded.</returns>
    Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists webhooks with unfinished handlers, earliest due time first. The list includes webhooks whose handlers are running.
    /// </summary>
    /// <param name="query">The query, or <see langword="null"/> for all waiting webhooks.</param>
    /// <param name="limit">The maximum number of webhooks to return. Must be at least 1.</param>
    /// <param name="continuationToken">
    /// The token of the previous page of the same query, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A page of waiting webhooks.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> was not returned by this inbox.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null,
        int limit = 100,
        string? continuationToken = null,
        CancellationToken cancellationToken = default);
}
