using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>A webhook that waits, and how often its handlers have run.</summary>
internal sealed record StoredWebhook(ReceivedWebhook Webhook, int Attempts);
