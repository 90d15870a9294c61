using Voucherify.Events.Hosting;
namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>An inbox that says what a test wants it to say.</summary>
public sealed class StubInbox : IDurableWebhookInbox
{
    /// <summary>What it answers when it is asked.</summary>
    public Func<Task<WebhookInboxStatus>> Status { get; set; } = () => Task.FromResult(new WebhookInboxStatus());

    public Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken) =>
        Task.FromResult(WebhookReceipt.Stored);

    public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default) => Status();

    public Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
        DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new WebhookPage<DeadLetter> { Items = [] });

    public Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult<DeadLetter?>(null);

    public Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(false);

    public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => Task.FromResult(0L);

    public Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(false);

    public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => Task.FromResult(0L);

    public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
        WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new WebhookPage<WaitingWebhook> { Items = [] });
}
