namespace Voucherify.Events.Sqlite;

/// <summary>
/// Caches the webhooks that were stored last. They are likely to run next and then need not be read. The cache is small: at most 16 MB.
/// </summary>
internal sealed class SqliteInboxRecent
{
    private const int MaxCount = 256;
    private const int MaxBodyLength = 64 * 1024;

    private readonly Dictionary<long, StoredWebhook> _webhooks = [];

    public void Add(StoredWebhook webhook)
    {
        lock (_webhooks)
        {
            // The number may have belonged to a row that was rolled back.
            _webhooks.Remove(webhook.Number);

            if (_webhooks.Count < MaxCount && webhook.Webhook.Body.Length <= MaxBodyLength)
            {
                _webhooks.Add(webhook.Number, webhook);
            }
        }
    }

    public StoredWebhook? Take(long number)
    {
        lock (_webhooks)
        {
            return _webhooks.Remove(number, out StoredWebhook? webhook) ? webhook : null;
        }
    }
}
