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

    public Task<IReadOnlyList<DeadLetter>> GetDeadLettersAsync(int limit = 100, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<DeadLetter>>([]);

    public Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(false);
}
