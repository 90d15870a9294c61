using System.Threading.Channels;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Handles webhooks for a test and tells of each.</summary>
internal sealed class Handled
{
    private readonly Channel<WebhookEvent> _webhooks = Channel.CreateUnbounded<WebhookEvent>();

    public Task HandleAsync(WebhookEvent webhook, CancellationToken cancellationToken)
    {
        _webhooks.Writer.TryWrite(webhook);
        return Task.CompletedTask;
    }

    public async Task<string> NextAsync() => (await _webhooks.Reader.ReadAsync().InTime()).Id;

    public async Task<IReadOnlyList<string>> NextAsync(int count)
    {
        List<string> ids = [];

        while (ids.Count < count)
        {
            ids.Add(await NextAsync());
        }

        return ids;
    }

    /// <summary>How many were handled that nobody asked for yet.</summary>
    public int More => _webhooks.Reader.Count;
}
