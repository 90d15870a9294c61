namespace Voucherify.Events.Sqlite;

/// <summary>
/// Webhooks that have just been stored. They are likely to run next, and need not be read for that. Few, and not big: 16 MB at most.
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
            // A number may have been that of a row that was rolled back.
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
