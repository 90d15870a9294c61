using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>A webhook that waits, how often its handlers failed, and which are still to run: null for all that there are.</summary>
internal sealed record StoredWebhook(long Number, ReceivedWebhook Webhook, int Attempts, IReadOnlyList<string>? Handlers);
